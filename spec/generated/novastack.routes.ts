// Generated from spec/*.yaml by `npm run spec`. Do not edit.
/** Where each operation of novastack stands, for who needs no more of it. */
export const routes = {
  listModels: "GET /router/v1/models",
  getModel: "GET /router/v1/models/{model_id}",
  getAccount: "GET /router/v1/account",
  createChatCompletion: "POST /router/v1/chat/completions",
  listTasks: "GET /router/v1/tasks",
  createTask: "POST /router/v1/tasks",
  getTask: "GET /router/v1/tasks/{task_id}",
  deleteTask: "DELETE /router/v1/tasks/{task_id}",
  listFiles: "GET /router/v1/files",
  uploadFile: "POST /router/v1/files",
  getFile: "GET /router/v1/files/{file_id}",
  deleteFile: "DELETE /router/v1/files/{file_id}",
  getFileContent: "GET /router/v1/files/{file_id}/content",
} as const;
