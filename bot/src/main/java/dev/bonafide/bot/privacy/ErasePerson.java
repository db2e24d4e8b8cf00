package dev.bonafide.bot.privacy;

import dev.bonafide.bot.Machine;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.postgres.erasure.FoundPerson;
import dev.bonafide.postgres.erasure.PersonErasure;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** Erases everything about one person, once someone saw what that is. */
public record ErasePerson(Machine machine) implements Subcommand {
  private static final String YES = "--yes";

  @Override
  public Spec spec() {
    return PersonOptions.in(
            new Spec(
                "erase",
                "Erases everything about one person.",
                "Completely erases cases about the person. Other cases that contain the person's"
                    + " name, contacts, or files lose their words, but keep their verdict and"
                    + " outcome. Entries about the person are removed from your own stored"
                    + " watchlists. The running server replaces the cards of these cases with a"
                    + " note. Without --yes, only lists what would be erased. Cases under another"
                    + " form of the name, such as only its first part, are listed separately,"
                    + " because they may be about someone else."))
        .flag(YES, "Erases. This cannot be undone.")
        .examples(
            "  bonafide erase \"Bobby Sierra\" bobby@example.com",
            "  bonafide erase \"Bobby Sierra\" bobby@example.com --yes");
  }

  @Override
  public int run(ParseResult parsed) {
    PersonSought person = PersonOptions.person(parsed);
    Set<Long> also = PersonOptions.also(parsed);
    try (StoredData data = StoredData.open(machine, parsed)) {
      FoundPerson found = data.find(person, also);
      boolean sure = parsed.hasMatchedOption(YES);
      new FoundLines(machine).print(found, sure ? "" : "would be ");
      return sure && !found.isNowhere() ? erase(data, person, also) : Exit.DONE;
    }
  }

  private int erase(StoredData data, PersonSought person, Set<Long> also) {
    FoundPerson left =
        new PersonErasure(data.database(), data.watchlists(), data.removals().cases())
            .erase(data.tenant(), person, also, data.request(machine.now()));
    if (left.isNowhere()) {
      String what = left.possible().isEmpty() ? "nothing" : "nothing else";
      machine.print("done: " + what + " about them is left");
      return Exit.DONE;
    }
    machine.say("more evidence arrived in the meantime: run this again");
    return Exit.FAILED;
  }
}
