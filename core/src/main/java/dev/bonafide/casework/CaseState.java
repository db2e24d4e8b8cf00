package dev.bonafide.casework;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.Submission;
import dev.bonafide.proof.CaseProofs;
import dev.bonafide.proof.ControlProof;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.verdict.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a stored case stands: its record read from the first line to the last, without the lines that
 * were taken back.
 *
 * @param handedIn everything, as if it had come at once
 * @param rulings on findings, the last on each
 * @param examined the latest examination
 * @param concluded what became of it, as it was said last
 * @param source what became last of its words where they were taken from; empty for nothing
 * @param appeals what the person being screened says to it, the oldest first
 * @param proofs that someone controls something, the oldest first
 * @param asked questions that someone asked, the oldest first
 * @param isRevised whether someone said something since it was opened that can be taken back
 */
public record CaseState(
    Submission handedIn,
    List<Ruling> rulings,
    Optional<Entry.Examined> examined,
    Optional<Entry.Concluded> concluded,
    Optional<SourceState> source,
    List<Entry.Appealed> appeals,
    List<ControlProof> proofs,
    List<AskedQuestion> asked,
    boolean isRevised) {
  public CaseState {
    rulings = List.copyOf(rulings);
    appeals = List.copyOf(appeals);
    proofs = List.copyOf(proofs);
    asked = List.copyOf(asked);
  }

  /** Whether it rests on older words than stand now where they were taken from. */
  public boolean isOutdated() {
    return source.filter(state -> state != SourceState.READ_AGAIN).isPresent();
  }

  /** Whether no one has to decide it any more: one about which nothing is known yet is open. */
  public boolean isDecided() {
    return concluded.filter(said -> said.conclusion() != Conclusion.UNKNOWN).isPresent();
  }

  /** Whether it is a fraud, as it was said last. */
  public boolean isConfirmed() {
    return concluded.filter(said -> said.conclusion() == Conclusion.CONFIRMED_FRAUD).isPresent();
  }

  /** The same, of which nothing is sent to models where that is wanted. */
  CaseState asPrivate(boolean isPrivate) {
    Submission kept = handedIn.asPrivate(isPrivate);
    return new CaseState(
        kept, rulings, examined, concluded, source, appeals, proofs, asked, isRevised);
  }

  public static CaseState of(CaseHistory history) {
    Set<Integer> undone = history.undone();
    List<Entry> entries =
        IntStream.range(0, history.entries().size())
            .filter(line -> !undone.contains(line))
            .mapToObj(history.entries()::get)
            .toList();
    List<Submission> handedIn = new ArrayList<>();
    Map<String, Ruling> rulings = new LinkedHashMap<>();
    boolean isExamined = false;
    for (Entry entry : entries) {
      isExamined |= entry instanceof Entry.Examined;
      if (entry instanceof Entry.HandedIn more) {
        handedIn.add(more.submission());
      } else if (entry instanceof Entry.Ruled ruled) {
        rule(ruled, handedIn, !isExamined, rulings);
      }
    }
    return new CaseState(
        SubmissionMerge.of(handedIn),
        List.copyOf(rulings.values()),
        last(Entry.Examined.class, entries),
        last(Entry.Concluded.class, entries),
        last(Entry.Source.class, entries).map(Entry.Source::state),
        all(Entry.Appealed.class, entries).toList(),
        CaseProofs.of(history).proofs(),
        all(Entry.Ticked.class, entries).map(CaseState::asked).toList(),
        entries.stream().filter(CaseState::isSaid).count() > 1);
  }

  private static <T extends Entry> Stream<T> all(Class<T> kind, List<Entry> entries) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static <T extends Entry> Optional<T> last(Class<T> kind, List<Entry> entries) {
    return all(kind, entries).reduce((_, later) -> later);
  }

  private static AskedQuestion asked(Entry.Ticked entry) {
    return new AskedQuestion(entry.because(), entry.question(), entry.by(), entry.at());
  }

  private static void rule(
      Entry.Ruled ruled,
      List<Submission> handedIn,
      boolean inAdvance,
      Map<String, Ruling> rulings) {
    Disposition disposition = ruled.disposition();
    rulings.remove(ruled.finding());
    if (disposition != null) {
      Set<String> seen =
          SubmissionMerge.of(handedIn).exhibits().stream()
              .map(Exhibit::name)
              .collect(Collectors.toSet());
      rulings.put(
          ruled.finding(),
          new Ruling(ruled.finding(), disposition, ruled.by(), ruled.reason(), seen, inAdvance));
    }
  }

  /** Everything that was ever handed in, also what was taken back. */
  public static Submission ever(CaseHistory history) {
    return SubmissionMerge.of(
        history.entries().stream()
            .filter(Entry.HandedIn.class::isInstance)
            .map(entry -> ((Entry.HandedIn) entry).submission())
            .toList());
  }

  /**
   * The places of what someone said last and can take back: one line, or several where one ruling
   * was on several findings, or several questions were ticked off at once; empty where there is
   * none.
   */
  public static List<Integer> lastOf(String by, CaseHistory history) {
    List<Entry> entries = history.entries();
    Set<Integer> undone = history.undone();
    boolean first = true;
    List<Integer> last = new ArrayList<>();
    for (int line = 0; line < entries.size(); line++) {
      Entry entry = entries.get(line);
      boolean opens = first && entry instanceof Entry.HandedIn;
      first &= !opens;
      if (!opens && isSaid(entry) && entry.by().equals(by) && !undone.contains(line)) {
        if (!last.isEmpty() && !isOneSaying(last.getLast(), line, entries)) {
          last.clear();
        }
        last.add(line);
      }
    }
    return last;
  }

  /** Its lines follow each other: an examination ends what someone says. */
  private static boolean isOneSaying(int before, int line, List<Entry> entries) {
    return line == before + 1
        && switch (entries.get(line)) {
          case Entry.Ruled _ -> entries.get(before) instanceof Entry.Ruled;
          case Entry.Ticked(var at, var _, var _, var _) ->
              entries.get(before) instanceof Entry.Ticked other && other.at().equals(at);
          default -> false;
        };
  }

  /** Whether a person said it: an examination follows by itself. */
  private static boolean isSaid(Entry entry) {
    return switch (entry) {
      case Entry.HandedIn _,
          Entry.Ruled _,
          Entry.Concluded _,
          Entry.Appealed _,
          Entry.Unlinked _,
          Entry.Ticked _,
          Entry.Challenged _,
          Entry.Proved _ ->
          true;
      case Entry.Examined _, Entry.Undone _, Entry.Source _ -> false;
    };
  }
}
