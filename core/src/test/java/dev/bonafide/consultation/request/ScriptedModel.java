package dev.bonafide.consultation.request;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Replies what it was told to, one after the other, and remembers what it was asked. */
public final class ScriptedModel implements Model {
  private final String name;
  private final Deque<Function<ModelRequest, ModelReply>> replies = new ArrayDeque<>();
  private final List<ModelRequest> asked = new ArrayList<>();

  public ScriptedModel(String name) {
    this.name = name;
  }

  public ScriptedModel says(String json) {
    replies.add(_ -> said(json));
    return this;
  }

  public ScriptedModel isSilent(NoUsableAnswer why) {
    replies.add(_ -> new ModelReply.Silent(why, new Usage(1, 0, 0)));
    return this;
  }

  /** Answers a second reading: the claims as told, and right where code knows what is right. */
  public ScriptedModel rereads(String... lines) {
    replies.add(request -> said(String.join("\n", lines) + Controls.answered(request)));
    return this;
  }

  private static ModelReply said(String answer) {
    return new ModelReply.Said(answer, new Usage(1, 100, 10));
  }

  /** In the order of the calls. */
  public List<ModelRequest> asked() {
    return asked;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    asked.add(request);
    if (replies.isEmpty()) {
      throw new IllegalStateException("nothing more was scripted");
    }
    return replies.removeFirst().apply(request);
  }
}
