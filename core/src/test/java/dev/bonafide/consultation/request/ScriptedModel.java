package dev.bonafide.consultation.request;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.Reply;
import dev.bonafide.consultation.Silence;
import dev.bonafide.consultation.Usage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Replies what it was told to, one after the other, and remembers what it was asked. */
public final class ScriptedModel implements Model {
  private final String name;
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<Request> asked = new ArrayList<>();

  public ScriptedModel(String name) {
    this.name = name;
  }

  public ScriptedModel says(String json) {
    replies.add(new Reply.Said(json, new Usage(1, 100, 10)));
    return this;
  }

  public ScriptedModel isSilent(Silence why) {
    replies.add(new Reply.Silent(why, new Usage(1, 0, 0)));
    return this;
  }

  /** In the order of the calls. */
  public List<Request> asked() {
    return asked;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Reply ask(Request request, Duration within) {
    asked.add(request);
    if (replies.isEmpty()) {
      throw new IllegalStateException("nothing more was scripted");
    }
    return replies.removeFirst();
  }
}
