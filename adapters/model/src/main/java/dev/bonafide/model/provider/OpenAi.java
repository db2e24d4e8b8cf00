package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.request.ModelRequest;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;

/**
 * OpenAI's chat completions, and every server that speaks them. No temperature is set: newer models
 * refuse one.
 */
public final class OpenAi implements Dialect {

  @Override
  public ChatModel over(HttpClientBuilder wire, ProviderEndpoint line, ModelRequest request) {
    OpenAiChatModelBuilder model =
        OpenAiChatModel.builder()
            .httpClientBuilder(wire)
            .baseUrl(line.base())
            .modelName(line.model())
            .responseFormat(ProviderRequest.form(request))
            .strictJsonSchema(true)
            .maxRetries(0);
    if (!line.key().isEmpty()) {
      model.apiKey(line.key());
    }
    int most = request.answerTokens() + THINKING;
    // OpenAI's newer models refuse the old name, other servers do not all know the new one.
    return (line.isTheirs() ? model.maxCompletionTokens(most) : model.maxTokens(most)).build();
  }

  @Override
  public Tokens tokens(JsonNode answer) {
    JsonNode usage = answer.path("usage");
    return new Tokens(
        usage.path("prompt_tokens").asLong(), usage.path("completion_tokens").asLong());
  }

  @Override
  public boolean isDeclined(JsonNode answer) {
    return !answer.at("/choices/0/message/refusal").asText("").isBlank();
  }
}
