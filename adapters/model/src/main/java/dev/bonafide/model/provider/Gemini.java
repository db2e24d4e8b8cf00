package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.request.ModelRequest;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder;
import java.util.Set;

/** Google's Gemini API. */
public final class Gemini implements Dialect {
  private static final Set<String> BLOCKED =
      Set.of("SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII");

  @Override
  public ChatModel over(HttpClientBuilder wire, ProviderEndpoint line, ModelRequest request) {
    GoogleAiGeminiChatModelBuilder model =
        GoogleAiGeminiChatModel.builder()
            .httpClientBuilder(wire)
            .baseUrl(line.base())
            .modelName(line.model())
            .responseFormat(ProviderRequest.form(request))
            .maxOutputTokens(request.answerTokens() + THINKING)
            .maxRetries(0);
    return (line.key().isEmpty() ? model : model.apiKey(line.key())).build();
  }

  @Override
  public Tokens tokens(JsonNode answer) {
    JsonNode usage = answer.path("usageMetadata");
    return new Tokens(
        usage.path("promptTokenCount").asLong(),
        usage.path("candidatesTokenCount").asLong() + usage.path("thoughtsTokenCount").asLong());
  }

  /** What is blocked before it reaches the model has no candidate, what is blocked after it one. */
  @Override
  public boolean isDeclined(JsonNode answer) {
    return answer.at("/promptFeedback/blockReason").isTextual()
        || BLOCKED.contains(answer.at("/candidates/0/finishReason").asText(""));
  }
}
