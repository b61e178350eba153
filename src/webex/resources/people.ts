import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { PEOPLE } from "../endpoints/people.ts";
import type { Requests } from "../http/requests.ts";

/** People and bots. Source: https://developer.webex.com/docs/api/v1/people */
export class People {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists people by `email`, by the beginning of `displayName`, or by up to 85 comma-separated `id`s; an
   * admin may list all.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/people/list-people
   */
  list(params: ParamsOf<typeof PEOPLE.list> = {}): AsyncIterable<Person> {
    return this.#requests.list<Person>(PEOPLE.list, params);
  }

  /**
   * Creates a person; for admins. Webex may answer 400 although the person was created.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/people/create-a-person
   */
  create(params: ParamsOf<typeof PEOPLE.create>): Promise<Person> {
    return this.#requests.send<Person>(PEOPLE.create, params);
  }

  /**
   * Gets one person.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/people/get-person-details
   */
  get(params: ParamsOf<typeof PEOPLE.get>): Promise<Person> {
    return this.#requests.send<Person>(PEOPLE.get, params);
  }

  /**
   * Replaces a person's details by those given; for admins. What is left out is removed.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/people/update-a-person
   */
  update(params: ParamsOf<typeof PEOPLE.update>): Promise<Person> {
    return this.#requests.send<Person>(PEOPLE.update, params);
  }

  /**
   * Deletes a person for good; for admins.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/people/delete-a-person
   */
  delete(params: ParamsOf<typeof PEOPLE.delete>): Promise<void> {
    return this.#requests.send<void>(PEOPLE.delete, params);
  }

  /**
   * Gets whom the token belongs to.
   * @throws WebexError, of kind `auth` where it is not valid
   * @see https://developer.webex.com/docs/api/v1/people/get-my-own-details
   */
  me(params: ParamsOf<typeof PEOPLE.me> = {}): Promise<Person> {
    return this.#requests.send<Person>(PEOPLE.me, params);
  }
}

/** A person or bot as Webex answers it; who is no admin sees a part of it. */
export type Person = ObjectOf<{
  "id!": "string";
  "emails!": ["string"];
  phoneNumbers: [{ type: "=work|work_extension|mobile|fax"; value: "string"; primary: "boolean" }];
  extension: "string";
  locationId: "string";
  "displayName!": "string";
  nickName: "string";
  firstName: "string";
  lastName: "string";
  avatar: "string";
  orgId: "string";
  roles: ["string"];
  licenses: ["string"];
  department: "string";
  manager: "string";
  managerId: "string";
  title: "string";
  addresses: [
    {
      type: "string";
      country: "string";
      locality: "string";
      region: "string";
      streetAddress: "string";
      postalCode: "string";
    },
  ];
  created: "string";
  lastModified: "string";
  timezone: "string";
  lastActivity: "string";
  siteUrls: ["string"];
  sipAddresses: [{ type: "=personal-room|enterprise|cloud-calling"; value: "string"; primary: "boolean" }];
  xmppFederationJid: "string";
  status: "=active|call|DoNotDisturb|inactive|meeting|OutOfOffice|pending|presenting|unknown";
  invitePending: "boolean";
  loginEnabled: "boolean";
  type: "=person|bot|appuser";
}>;
