package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.postgres.erasure.FoundListed;
import dev.bonafide.postgres.erasure.FoundPerson;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where someone was found, and what becomes of it. */
record FoundLines(Machine machine) {

  /**
   * Prints what was found, a line for each sort of it.
   *
   * @param how stands before what becomes of it
   */
  void print(FoundPerson found, String how) {
    String gone = how + "erased";
    String emptied = how + "emptied";
    tell(gone, "about them", found.about());
    tell(emptied, "about others, with their name, contacts, or files", found.mentioned());
    tell(gone, "not yet processed", found.messages().size(), "message");
    tell(gone, "not yet sent", found.replies().size(), "answer");
    tell(gone, "remembered", found.settings().size(), "item");
    for (FoundListed one : found.listed()) {
      tell(gone, one, one.entries().size(), "line");
      tell(emptied, one, one.notes().size(), "note");
    }
    if (found.isNowhere()) {
      machine.print("nothing about them was found");
    }
    possible(found).ifPresent(machine::print);
  }

  /** The cases of which the operator has to say whether they are theirs. */
  static Optional<String> possible(FoundPerson found) {
    List<String> numbers = found.possible().stream().map(id -> Long.toString(id.number())).toList();
    boolean one = numbers.size() == 1;
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "may be about them, by another form of their name: %s: %s; look at %s, and add --also %s to include %s"
                .formatted(
                    many(numbers.size(), "case"),
                    String.join(", ", numbers),
                    one ? "it" : "them",
                    String.join(",", numbers),
                    one ? "it" : "them"));
  }

  private void tell(String becomes, String which, List<CaseId> cases) {
    if (!cases.isEmpty()) {
      String numbers =
          cases.stream().map(id -> Long.toString(id.number())).collect(Collectors.joining(", "));
      machine.print("%s: %s %s: %s".formatted(becomes, many(cases.size(), "case"), which, numbers));
    }
  }

  private void tell(String becomes, String which, int many, String one) {
    if (many > 0) {
      machine.print("%s: %s %s".formatted(becomes, many(many, one), which));
    }
  }

  /** The list comes again as its file is. */
  private void tell(String becomes, FoundListed listed, int many, String what) {
    if (many == 0) {
      return;
    }
    String them = many == 1 ? "it" : "them";
    machine.print(
        "%s: %s of watchlist %s; delete %s in %s too, or the next import brings %s back"
            .formatted(becomes, many(many, what), listed.list(), them, listed.origin(), them));
  }

  private static String many(int many, String one) {
    return many + " " + one + (many == 1 ? "" : "s");
  }
}
