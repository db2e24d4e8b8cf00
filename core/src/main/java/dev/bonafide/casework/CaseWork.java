package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stored case on the desk, while someone acts on it. */
public final class CaseWork {
  private final CaseHistory history;
  private final CaseState state;
  private final Instant at;
  private final String by;
  private final CaseJudge judge;
  private final Supplier<CaseConnections> connections;
  private @Nullable Judgement judged;
  private List<Entry> judgedLines = List.of();
  private @Nullable Judgement judgedWith;

  CaseWork(
      CaseHistory history,
      Instant at,
      String by,
      CaseJudge judge,
      Supplier<CaseConnections> connections) {
    this.history = history;
    this.state = CaseState.of(history);
    this.at = at;
    this.by = by;
    this.judge = judge;
    this.connections = connections;
  }

  public CaseHistory history() {
    return history;
  }

  public CaseState state() {
    return state;
  }

  /** When the person acts. */
  public Instant at() {
    return at;
  }

  /** Person who acts, as their platform identifies them. */
  public String by() {
    return by;
  }

  /** Connections that lead from the case to something else. */
  public CaseConnections connections() {
    return connections.get();
  }

  /** The case as it stands, by the rules of today; it is judged once at most. */
  public Judgement judged() {
    Judgement known = judged == null ? judge.judge(state) : judged;
    judged = known;
    return known;
  }

  /** The case with some more lines, by the rules of today. */
  public Judgement judged(List<Entry> lines) {
    Judgement with = judge.judge(CaseState.of(history.with(lines)));
    judgedLines = List.copyOf(lines);
    judgedWith = with;
    return with;
  }

  /** The same where the act needed it. */
  Optional<Judgement> known(List<Entry> lines) {
    return Optional.ofNullable(judgedWith).filter(_ -> judgedLines.equals(lines));
  }

  /** The case as it stands, where the act needed that. */
  Optional<Judgement> known() {
    return Optional.ofNullable(judged);
  }
}
