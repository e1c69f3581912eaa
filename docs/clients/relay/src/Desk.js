import { graphql } from 'relay-runtime';

export const query = graphql`
  query DeskArticleQuery($id: ID!) {
    deskArticle(id: $id) {
      id
      version
      status
      headline
      changedBy
      preview {
        id
        body
      }
    }
  }
`;

export const create = graphql`
  mutation DeskCreateMutation($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

// A conflict's answer has the article as it is now: no other query is needed to show it.
export const update = graphql`
  mutation DeskUpdateMutation($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        id
        version
        status
        headline
        changedBy
        preview {
          id
          body
        }
      }
      conflict {
        version
        by
        at
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

export const discard = graphql`
  mutation DeskDiscardMutation($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      userErrors {
        code
      }
    }
  }
`;
