import type { Case } from "../engine/case.ts";

import { accountCases } from "./account.ts";
import { authenticationCases } from "./authentication.ts";
import { chatCases } from "./chat.ts";
import { deletedKeyCases } from "./deleted-key.ts";
import { deletionCases } from "./deletion.ts";
import { failureCases } from "./failures.ts";
import { fileCases } from "./files.ts";
import { invalidKeyCases } from "./invalid-key.ts";
import { invalidRequestCases } from "./invalid-requests.ts";
import { jsonOutputCases } from "./json-output.ts";
import { modelCases } from "./models.ts";
import { notFoundCases } from "./not-found.ts";
import { pagingCases } from "./paging.ts";
import { permissionCases } from "./permissions.ts";
import { streamingCases } from "./streaming.ts";
import { successStatusCases } from "./success-status.ts";
import { refusedCases } from "./refused.ts";
import { shownOnceCases } from "./shown-once.ts";
import { taskCases } from "./tasks.ts";
import { toolCases } from "./tools.ts";

/** Every case of the novastack API. */
export const novastackCases: readonly Case[] = [
  ...authenticationCases,
  ...invalidKeyCases,
  ...deletedKeyCases,
  ...modelCases,
  ...permissionCases,
  ...invalidRequestCases,
  ...failureCases,
  ...chatCases,
  ...streamingCases,
  ...toolCases,
  ...jsonOutputCases,
  ...accountCases,
  ...taskCases,
  ...deletionCases,
  ...refusedCases,
  ...shownOnceCases,
  ...fileCases,
  ...pagingCases,
  ...notFoundCases,
  ...successStatusCases,
];
