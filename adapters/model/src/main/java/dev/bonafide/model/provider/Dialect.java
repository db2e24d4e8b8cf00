package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.request.ModelRequest;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;

/** How one kind of provider is spoken to. */
public sealed interface Dialect permits OpenAi, Anthropic, Gemini, Ollama {

  /** Models that think count it as part of the answer; so much is allowed for it. */
  int THINKING = 4096;

  /** Ready for one request: the form and the length of the answer are part of it. */
  ChatModel over(HttpClientBuilder wire, ProviderEndpoint line, ModelRequest request);

  /** What the answer says that it cost. */
  Tokens tokens(JsonNode answer);

  /** Whether the answer says that there is none, on purpose, where the library does not tell. */
  boolean isDeclined(JsonNode answer);

  /**
   * Tokens as the provider counts them.
   *
   * @param written thoughts among them
   */
  record Tokens(long read, long written) {}
}
