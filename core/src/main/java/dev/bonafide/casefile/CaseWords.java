package dev.bonafide.casefile;

import java.util.Objects;
import java.util.stream.Stream;

/** Everything that people wrote in a case, and what was said of it. */
public final class CaseWords {
  private CaseWords() {}

  public static Stream<String> of(CaseHistory history) {
    return history.entries().stream().flatMap(CaseWords::of);
  }

  private static Stream<String> of(Entry entry) {
    return switch (entry) {
      case Entry.HandedIn in -> of(in.submission());
      case Entry.Examined examined -> Stream.of(examined.report());
      case Entry.Ruled ruled -> Stream.of(ruled.reason());
      case Entry.Concluded concluded -> Stream.of(concluded.note());
      case Entry.Appealed appealed -> Stream.of(appealed.words());
      case Entry.Unlinked unlinked -> Stream.of(unlinked.reason());
      case Entry.Ticked ticked -> Stream.of(ticked.question());
      case Entry.Challenged asked -> Stream.of(asked.thing());
      case Entry.Proved shown -> Stream.of(shown.thing(), shown.place());
      case Entry.Undone _, Entry.Source _ -> Stream.empty();
    };
  }

  private static Stream<String> of(Submission submission) {
    return Stream.of(
            Stream.ofNullable(submission.name()),
            submission.claims().stream().flatMap(one -> Stream.of(one.about(), one.value())),
            submission.exhibits().stream().flatMap(CaseWords::of),
            submission.warnings().stream(),
            submission.unread().stream())
        .flatMap(some -> some);
  }

  private static Stream<String> of(Exhibit exhibit) {
    Stream<String> about =
        Stream.of(exhibit.name(), exhibit.text(), exhibit.speaker(), exhibit.at())
            .filter(Objects::nonNull);
    return Stream.concat(
        about, exhibit.turns().stream().map(MessageTurn::speaker).filter(Objects::nonNull));
  }
}
