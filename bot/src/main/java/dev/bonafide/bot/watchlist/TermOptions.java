package dev.bonafide.bot.watchlist;

import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Options with which someone says about a list what its file leaves open. */
final class TermOptions {
  private static final String NAME = "--name";
  private static final String TRUST = "--trust";
  private static final String DATE = "--date";
  private static final String UNTIL = "--until";

  private TermOptions() {}

  static Spec in(Spec spec) {
    return spec.option(NAME, "TEXT", "What the list is called (default: determined from the file).")
        .option(
            TRUST,
            "TRUST",
            "official, own, or community: how much a match counts (default: determined from the format).")
        .option(DATE, "DATE", "The date of the list, if the file does not contain it.")
        .option(
            UNTIL,
            "DATE",
            "The last day on which the list is used (default: none; for community lists, 120 days after its date).");
  }

  static ListTerms of(ParseResult parsed) {
    return new ListTerms(name(parsed), trust(parsed), day(parsed, DATE), day(parsed, UNTIL));
  }

  private static @Nullable String name(ParseResult parsed) {
    String name = parsed.matchedOptionValue(NAME, (String) null);
    if (name != null && (name.isBlank() || name.length() > Watchlist.LONGEST_NAME)) {
      throw new Refusal("--name: a name has 1 to " + Watchlist.LONGEST_NAME + " characters");
    }
    return name == null ? null : name.strip();
  }

  private static @Nullable Trust trust(ParseResult parsed) {
    String word = parsed.matchedOptionValue(TRUST, (String) null);
    return word == null
        ? null
        : Trust.of(word)
            .orElseThrow(
                () -> new Refusal("--trust " + word + ": must be one of official, own, community"));
  }

  private static @Nullable LocalDate day(ParseResult parsed, String option) {
    String text = parsed.matchedOptionValue(option, (String) null);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(option + " " + text + ": must be a date such as 2027-01-31");
    }
  }
}
