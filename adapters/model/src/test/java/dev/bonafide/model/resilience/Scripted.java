package dev.bonafide.model.resilience;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.NoUsableAnswer;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.http.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A provider, a model and a clock that do what they are told. */
final class Scripted implements Model, Attempts, InstantSource, Waiting {
  static final ModelRequest REQUEST = new ModelRequest("Read.", "1| Hello.", "{}", 100);
  static final Usage COST = new Usage(1, 30, 10);
  static final ModelReply SAID = new ModelReply.Said("{}", COST);
  static final Attempt ANSWERED = new Attempt.Answered("{}", COST);

  final Deque<ModelReply> replies = new ArrayDeque<>();
  final Deque<Attempt> attempts = new ArrayDeque<>();
  final List<Duration> pauses = new ArrayList<>();
  final List<Duration> allowed = new ArrayList<>();
  Instant now = Instant.parse("2026-03-02T23:00:00Z");
  Duration each = Duration.ZERO;

  static ModelReply silent(NoUsableAnswer why) {
    return new ModelReply.Silent(why, new Usage(1, 0, 0));
  }

  static Attempt failed(Trouble trouble) {
    return failed(trouble, Duration.ZERO);
  }

  static Attempt failed(Trouble trouble, Duration after) {
    return new Attempt.Failed(trouble, after, new Usage(1, 0, 0));
  }

  @Override
  public String name() {
    return "scripted/one";
  }

  @Override
  public ModelReply ask(ModelRequest request, Duration within) {
    allowed.add(within);
    now = now.plus(each);
    return replies.remove();
  }

  @Override
  public Attempt once(ModelRequest request, Duration within) {
    allowed.add(within);
    now = now.plus(each);
    return attempts.remove();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void pass(Duration wait) {
    pauses.add(wait);
    now = now.plus(wait);
  }
}
