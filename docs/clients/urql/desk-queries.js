import { gql } from '@urql/core';

// What the form of the desk shows. `preview` is selected without its id, so it stays inside its DeskArticle.
export const FORM = gql`
  fragment Form on DeskArticle {
    id
    version
    status
    headline
    changedBy
    preview {
      body
    }
  }
`;

export const DESK_ARTICLE = gql`
  ${FORM}
  query DeskArticle($id: ID!) {
    deskArticle(id: $id) {
      ...Form
    }
  }
`;

export const CREATE_ARTICLE = gql`
  ${FORM}
  mutation CreateArticle($input: CreateArticleInput!) {
    createArticle(input: $input) {
      article {
        ...Form
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

export const UPDATE_ARTICLE = gql`
  ${FORM}
  mutation UpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        ...Form
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

export const DISCARD_DRAFT = gql`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      userErrors {
        code
      }
    }
  }
`;
