import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { ATTACHMENT_ACTIONS } from "../endpoints/attachment-actions.ts";
import type { Requests } from "../http/requests.ts";

/** What people submit in cards. Source: https://developer.webex.com/docs/api/v1/attachment-actions */
export class AttachmentActions {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Submits the inputs of a card; its author cannot.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/attachment-actions/create-an-attachment-action
   */
  create(params: ParamsOf<typeof ATTACHMENT_ACTIONS.create>): Promise<AttachmentAction> {
    return this.#requests.send<AttachmentAction>(ATTACHMENT_ACTIONS.create, params);
  }

  /**
   * Gets what was submitted.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/attachment-actions/get-attachment-action-details
   */
  get(params: ParamsOf<typeof ATTACHMENT_ACTIONS.get>): Promise<AttachmentAction> {
    return this.#requests.send<AttachmentAction>(ATTACHMENT_ACTIONS.get, params);
  }
}

/** What was submitted in a card. */
export type AttachmentAction = ObjectOf<{
  "id!": "string";
  personId: "string";
  roomId: "string";
  "type!": "=submit";
  "messageId!": "string";
  inputs: "object";
  created: "string";
}>;
