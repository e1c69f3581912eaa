package news.dateline.schema.messages;

import java.util.Set;

import graphql.validation.ValidationErrorType;

/** The rules of validation whose texts in graphql-java may have no names in quotes. */
final class NamelessRules {

    static final Set<ValidationErrorType> ALL =
            Set.of(
                    ValidationErrorType.NonExecutableDefinition,
                    ValidationErrorType.LoneAnonymousOperationViolation,
                    ValidationErrorType.MaxValidationErrorsReached,
                    ValidationErrorType.MisplacedDirective,
                    ValidationErrorType.SubselectionRequired,
                    ValidationErrorType.SubselectionNotAllowed,
                    ValidationErrorType.InlineFragmentTypeConditionInvalid,
                    ValidationErrorType.FragmentTypeConditionInvalid,
                    ValidationErrorType.SubscriptionMultipleRootFields,
                    ValidationErrorType.SubscriptionIntrospectionRootField);

    private NamelessRules() {}
}
