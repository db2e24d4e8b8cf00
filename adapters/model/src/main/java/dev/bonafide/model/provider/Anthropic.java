package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.request.ModelRequest;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;

/**
 * Anthropic's messages. It thinks only when told to, and is not. It caches instructions only when
 * told to, and is.
 */
public final class Anthropic implements Dialect {
  /** The library wants a key also where a gateway of one's own needs none. */
  private static final String NO_KEY = "none";

  @Override
  public ChatModel over(HttpClientBuilder wire, ProviderEndpoint line, ModelRequest request) {
    return AnthropicChatModel.builder()
        .httpClientBuilder(wire)
        .baseUrl(line.base())
        .apiKey(line.key().isEmpty() ? NO_KEY : line.key())
        .modelName(line.model())
        .cacheSystemMessages(true)
        .responseFormat(ProviderRequest.form(request))
        .maxTokens(request.answerTokens())
        .maxRetries(0)
        .build();
  }

  @Override
  public Tokens tokens(JsonNode answer) {
    JsonNode usage = answer.path("usage");
    long read =
        usage.path("input_tokens").asLong()
            + usage.path("cache_creation_input_tokens").asLong()
            + usage.path("cache_read_input_tokens").asLong();
    return new Tokens(read, usage.path("output_tokens").asLong());
  }

  @Override
  public boolean isDeclined(JsonNode answer) {
    return answer.path("stop_reason").asText("").equals("refusal");
  }
}
