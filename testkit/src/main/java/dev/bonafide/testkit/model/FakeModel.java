package dev.bonafide.testkit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A provider of language models on this machine. It answers what it is told to, next by next, and
 * where nothing was said as {@link #otherwise} tells, else {@code {"ok":true}}; every answer costs
 * {@link #READ} and {@link #WRITTEN}. Payloads have the shapes of the samples in the providers'
 * references.
 */
public final class FakeModel implements AutoCloseable {
  public static final String KEY = "sk-fake-4f1c9a2b7d";
  public static final String MODEL = "small-1";
  public static final long READ = 34;
  public static final long WRITTEN = 12;

  private final Protocol protocol;
  private final Deque<Saying> next = new ArrayDeque<>();
  private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final RawServer server;
  private volatile Function<Call, Saying> otherwise = _ -> Saying.of(Saying.Kind.SAID);

  private FakeModel(Protocol protocol) {
    this.protocol = protocol;
    try {
      this.server = new RawServer(this::taken);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** OpenAI itself, with one of its newer models. */
  public static FakeModel openAi() {
    return new FakeModel(new OpenAiProtocol(true));
  }

  /** A server of one's own that speaks as OpenAI does, and wants no key. */
  public static FakeModel openAiCompatible() {
    return new FakeModel(new OpenAiProtocol(false));
  }

  public static FakeModel anthropic() {
    return new FakeModel(new AnthropicProtocol());
  }

  public static FakeModel gemini() {
    return new FakeModel(new GeminiProtocol());
  }

  public static FakeModel ollama() {
    return new FakeModel(new OllamaProtocol());
  }

  /** What a client is given as the provider's address. */
  public String url() {
    return server.url() + protocol.base();
  }

  public void next(Saying... sayings) {
    synchronized (next) {
      next.addAll(List.of(sayings));
    }
  }

  /** What is done with a request for which nothing is next. */
  public void otherwise(Function<Call, Saying> saying) {
    otherwise = saying;
  }

  /** What was asked, in order, also what was refused. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Lets what is held be answered. */
  public void release() {
    released.countDown();
  }

  /** Whether a client closed the connection while it waited; waits for it. */
  public boolean isHungUp(Duration most) throws InterruptedException {
    return hungUp.await(most.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void taken(Call call, RawServer.Back back) throws IOException {
    calls.add(call);
    try {
      protocol.check(call);
      answer(saying(call), back);
    } catch (Turned turned) {
      back.write(turned.status(), turned.headers(), turned.body().toString());
    }
  }

  private Saying saying(Call call) {
    synchronized (next) {
      Saying saying = next.poll();
      return saying == null ? otherwise.apply(call) : saying;
    }
  }

  private void answer(Saying saying, RawServer.Back back) throws IOException {
    switch (saying.kind()) {
      case SAID, CUT, DECLINED, FILTERED -> back.write(protocol.answer(saying).toString());
      case HELD -> {
        awaitRelease();
        back.write(protocol.answer(saying).toString());
      }
      case LIMITED, UNPAID, FAULTY, OVERLOADED -> throw protocol.turned(saying);
      case BROKEN -> {
        String whole = protocol.answer(saying).toString();
        back.write(whole.substring(0, whole.length() / 2));
      }
      case RESET -> back.reset();
      case HUNG -> {
        back.awaitEnd();
        hungUp.countDown();
      }
      case STALLED -> {
        back.begin("{\"id\":");
        back.awaitEnd();
        hungUp.countDown();
      }
      case DRIPPING -> {
        back.drip("{\"id\":");
        hungUp.countDown();
      }
      case HUGE -> {
        back.flood(64 << 20);
        hungUp.countDown();
      }
    }
  }

  private void awaitRelease() throws IOException {
    try {
      released.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  @Override
  public void close() {
    released.countDown();
    server.close();
  }
}
