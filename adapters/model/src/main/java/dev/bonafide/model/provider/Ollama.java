package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.model.resilience.Trouble;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import java.util.Map;

/**
 * Ollama, on a machine of one's own. Left alone it cuts what does not fit into a small context,
 * without a word: it is given room, and what does not fit into that is not sent.
 */
public final class Ollama implements Dialect {
  private static final int LEAST = 8192;
  private static final int MOST = 131_072;

  @Override
  public ChatModel over(HttpClientBuilder wire, ProviderEndpoint line, ModelRequest request) {
    return OllamaChatModel.builder()
        .httpClientBuilder(wire)
        .baseUrl(line.base())
        .modelName(line.model())
        .customHeaders(
            line.key().isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + line.key()))
        .responseFormat(ProviderRequest.form(request))
        .numPredict(request.answerTokens())
        .numCtx(room(request))
        .think(false)
        .temperature(0.0)
        .seed(1)
        .logRequests(false)
        .logResponses(false)
        .maxRetries(0)
        .build();
  }

  /** In steps, as another size has the model loaded again. */
  static int room(ModelRequest request) {
    long needed = Size.of(request).all();
    if (needed > MOST) {
      throw new Failure(Trouble.REQUEST);
    }
    int room = LEAST;
    while (room < needed) {
      room *= 2;
    }
    return room;
  }

  @Override
  public Tokens tokens(JsonNode answer) {
    return new Tokens(
        answer.path("prompt_eval_count").asLong(), answer.path("eval_count").asLong());
  }

  /** It has no such word. */
  @Override
  public boolean isDeclined(JsonNode answer) {
    return false;
  }
}
