package dev.bonafide.model.provider;

import dev.bonafide.consultation.request.ModelRequest;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/** A request in the library's words, the same for all providers. */
final class ProviderRequest {
  /** OpenAI wants one; no one reads it. */
  private static final String NAME = "answer";

  private ProviderRequest() {}

  static ChatRequest messages(ModelRequest request) {
    return ChatRequest.builder()
        .messages(
            SystemMessage.from(request.instructions()),
            UserMessage.from(request.claims() + request.evidence()))
        .build();
  }

  static ResponseFormat form(ModelRequest request) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name(NAME)
                .rootElement(JsonRawSchema.from(StrictSchema.of(request.schema())))
                .build())
        .build();
  }
}
