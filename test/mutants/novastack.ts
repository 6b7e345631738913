import type { Mutant } from "./mutant.ts";

import { authenticationMutants } from "./novastack-authentication.ts";
import { chatMutants } from "./novastack-chat.ts";
import { contentMutants } from "./novastack-contents.ts";
import { errorMutants } from "./novastack-errors.ts";
import { listMutants } from "./novastack-lists.ts";
import { modelMutants } from "./novastack-models.ts";
import { outputMutants } from "./novastack-outputs.ts";
import { permissionMutants } from "./novastack-permissions.ts";
import { streamingMutants } from "./novastack-streaming.ts";

/** Every mutant of the novastack API. */
export const novastackMutants: readonly Mutant[] = [
  ...authenticationMutants,
  ...modelMutants,
  ...permissionMutants,
  ...errorMutants,
  ...chatMutants,
  ...streamingMutants,
  ...outputMutants,
  ...listMutants,
  ...contentMutants,
];
