import { listAt, textAt, valueAt } from "../payload.ts";
import { decodedPath, joinPaths, MAX_READ_PATH, repositoryPath } from "../places/repository-path.ts";

/** Number of bases that may refer to each other. More are a loop. */
const MAX_BASES = 10;

/** Number of paths that are cached for results in the same file. */
const MAX_PATHS = 1000;

/** Finds the files that the results of a run name. What several results share is read once. */
export class SarifPlaces {
  readonly #run: unknown;
  readonly #workspace: string | undefined;
  readonly #bases = new Map<string, string | undefined>();
  readonly #shared = new Map<unknown, string | undefined>();
  readonly #paths = new Map<string, string | undefined>();

  constructor(run: unknown, workspace: string | undefined) {
    this.#run = run;
    this.#workspace = workspace;
  }

  /** The path in the repository of a physical location, which may refer to the run's artifacts by index. */
  fileOf(location: unknown): string | undefined {
    const own = valueAt(location, "artifactLocation");
    const uri = textAt(own, "uri");
    if (uri !== undefined) return this.#pathOf(own, uri);
    const index = valueAt(own, "index");
    const artifact = typeof index === "number" ? listAt(this.#run, "artifacts")[index] : undefined;
    if (!this.#shared.has(artifact)) {
      const place = valueAt(artifact, "location");
      this.#shared.set(artifact, this.#pathOf(place, textAt(place, "uri")));
    }
    return this.#shared.get(artifact);
  }

  #pathOf(place: unknown, uri: string | undefined): string | undefined {
    if (uri === undefined) return undefined;
    const baseId = textAt(place, "uriBaseId");
    // An address contains no line end.
    const key = baseId === undefined ? uri : `${baseId}\n${uri}`;
    const known = this.#paths.get(key);
    if (known !== undefined || this.#paths.has(key)) return known;
    const places = { workspace: this.#workspace, base: this.#baseOf(baseId) };
    const path = repositoryPath(decodedPath(uri), places);
    if (this.#paths.size < MAX_PATHS) this.#paths.set(key, path);
    return path;
  }

  /** The folder that an ID of `originalUriBaseIds` refers to. */
  #baseOf(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    if (!this.#bases.has(id)) this.#bases.set(id, this.#readBase(id));
    return this.#bases.get(id);
  }

  /**
   * A base may be relative to another. One that is longer than any path is ignored. A web address is the root of the
   * repository.
   */
  #readBase(id: string): string | undefined {
    let base = "";
    let next: string | undefined = id;
    for (let count = 0; next !== undefined && count < MAX_BASES; count++) {
      const place = valueAt(this.#run, "originalUriBaseIds", next);
      const uri = textAt(place, "uri") ?? "";
      if (isWebAddress(uri)) break;
      base = joinPaths(decodedPath(uri), base);
      next = textAt(place, "uriBaseId");
    }
    return base === "" || base.length > MAX_READ_PATH ? undefined : base;
  }
}

function isWebAddress(uri: string): boolean {
  return /^(?!file:)[a-z][a-z0-9+.-]+:/i.test(uri);
}
