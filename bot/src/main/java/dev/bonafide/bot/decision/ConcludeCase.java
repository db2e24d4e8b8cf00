package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Records what became of a case; nothing is screened again. */
final class ConcludeCase implements Subcommand {
  private static final String NOTE = "--note";

  private final Settings settings;
  private final Console console;
  private final InstantSource clock;

  ConcludeCase(Settings settings, Console console, InstantSource clock) {
    this.settings = settings;
    this.console = console;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "outcome", "Records how a case ended, with the reason. The verdict stays as it is.")
        .arguments("NUMBER OUTCOME", "The case's number, and fraud, cleared, or unknown.")
        .option(NOTE, "TEXT", "Why, in a sentence. Required.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .examples(
            "  bonafide case outcome 12 cleared --note \"we met her\"",
            "  bonafide case outcome 12 fraud --note \"the bank said so\"")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    String tenant = parsed.matchedOptionValue(StoredData.TENANT, (String) null);
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 2) {
      throw new Refusal("give the number of a case, and fraud, cleared, or unknown");
    }
    Conclusion conclusion = conclusion(given.getLast());
    String note = TypedReason.in(parsed, NOTE);
    if (note.isEmpty()) {
      throw new Refusal("say why with " + NOTE);
    }
    try (StoredData data = StoredData.open(settings, tenant)) {
      CaseId id = data.numbered(given.subList(0, 1));
      Entry.Concluded said =
          new Entry.Concluded(clock.instant(), StoredData.by(), conclusion, note);
      data.database().transactions().run(data.tenant(), () -> record(data, id, said));
    }
    console.out().println("case %s: %s".formatted(given.getFirst(), conclusion.typed()));
    return Exit.DONE;
  }

  private static Conclusion conclusion(String typed) {
    return Stream.of(Conclusion.values())
        .filter(one -> one.typed().equals(typed) || one.id().equals(typed))
        .findFirst()
        .orElseThrow(() -> new Refusal("an outcome is one of fraud, cleared, unknown"));
  }

  /** What stands already is not recorded again. */
  private static void record(StoredData data, CaseId id, Entry.Concluded said) {
    PostgresCaseFiles cases = new PostgresCaseFiles(data.database());
    StoredData.require(cases, id);
    CaseHistory history = cases.find(id).orElseThrow();
    if (CaseState.of(history).concluded().filter(said::repeats).isEmpty()) {
      cases.append(id, said);
    }
  }
}
