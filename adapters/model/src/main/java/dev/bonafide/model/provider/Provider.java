package dev.bonafide.model.provider;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.consultation.request.Size;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.model.resilience.Attempt;
import dev.bonafide.model.resilience.Attempts;
import dev.bonafide.model.resilience.Trouble;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.time.InstantSource;

/** One model of one provider, through LangChain4j, which neither retries nor logs here. */
public final class Provider implements Attempts {
  /** No tokenizer makes more of a letter that we count as one. */
  private static final long MOST_A_TOKEN = 4;

  /** What providers add to a request. */
  private static final long AROUND = 1_000;

  private final String name;
  private final Dialect dialect;
  private final ProviderEndpoint line;
  private final ApiCalls calls;
  private final InstantSource clock;

  /**
   * Speaks to it.
   *
   * @param calls that are not repeated
   */
  public Provider(
      String name, Dialect dialect, ProviderEndpoint line, ApiCalls calls, InstantSource clock) {
    this.name = name;
    this.dialect = dialect;
    this.line = line;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Attempt once(ModelRequest request, Duration within) {
    Wire wire = new Wire(calls, within, clock);
    try {
      ChatModel model = dialect.over(new OneWire(wire), line, request);
      ChatResponse response = model.chat(ProviderRequest.messages(request));
      if (dialect.isDeclined(ModelAnswer.wire(wire.answer()))) {
        throw new Failure(Trouble.DECLINED);
      }
      return new Attempt.Answered(text(response), usage(wire, request));
    } catch (RuntimeException failed) {
      Failure why = why(failed, wire);
      return new Attempt.Failed(why.trouble(), why.after(), usage(wire, request));
    }
  }

  private static String text(ChatResponse response) {
    FinishReason end = response.metadata().finishReason();
    if (end == FinishReason.CONTENT_FILTER) {
      throw new Failure(Trouble.DECLINED);
    }
    String text = response.aiMessage().text();
    if (end == FinishReason.LENGTH) {
      throw new Failure(Trouble.CUT);
    }
    if (text == null) {
      throw new Failure(Trouble.GARBLED);
    }
    return ModelAnswer.of(text);
  }

  /**
   * The library wraps what the wire throws, and has its own words for answers that it cannot read.
   */
  private Failure why(RuntimeException failed, Wire wire) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        return failure;
      }
      if (cause instanceof ContentFilteredException) {
        return new Failure(Trouble.DECLINED);
      }
    }
    if (!wire.isSent()) {
      return new Failure(Trouble.REQUEST);
    }
    JsonNode answer = ModelAnswer.wire(wire.answer());
    return new Failure(dialect.isDeclined(answer) ? Trouble.DECLINED : Trouble.GARBLED);
  }

  /** What a provider says that it cost, as far as that can be. */
  private Usage usage(Wire wire, ModelRequest request) {
    Dialect.Tokens tokens = dialect.tokens(ModelAnswer.wire(wire.answer()));
    long mostRead = MOST_A_TOKEN * Size.of(request).sent() + AROUND;
    long mostWritten = (long) request.answerTokens() + Dialect.THINKING + AROUND;
    return new Usage(
        wire.isSent() ? 1 : 0,
        Math.clamp(tokens.read(), 0, mostRead),
        Math.clamp(tokens.written(), 0, mostWritten));
  }
}
