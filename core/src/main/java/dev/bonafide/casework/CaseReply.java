package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Effect of an act on a case, or its effect once it is stored.
 *
 * @param told to the person who acts
 * @param seen the case as it was
 * @param said lines that the act adds
 * @param judged how the case was judged before and after; empty where it is not judged again
 * @param looked how the case was judged as it was, where the act needed that
 * @param isShown whether a part of the case is shown though nothing is added
 * @param isStored whether the same act was stored before, so that nothing is added
 */
public record CaseReply<T>(
    T told,
    CaseHistory seen,
    List<Entry> said,
    Optional<Judged> judged,
    Optional<Judgement> looked,
    boolean isShown,
    boolean isStored) {
  public CaseReply {
    said = List.copyOf(said);
  }

  /**
   * Two judgments of one case, by the rules of the same day.
   *
   * @param entry the second one, as it is stored
   */
  public record Judged(Judgement was, Judgement is, Entry.Examined entry) {
    public VerdictChange change() {
      return VerdictChange.between(was.examination(), is.examination());
    }
  }

  /** The case with what was said, before it is judged. */
  public CaseHistory after() {
    return seen.with(said);
  }

  /** Lines that are added. */
  List<Entry> lines() {
    return Stream.concat(said.stream(), judged.stream().map(Judged::entry)).toList();
  }
}
