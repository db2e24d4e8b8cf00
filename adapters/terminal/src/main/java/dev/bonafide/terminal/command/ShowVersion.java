package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Exit;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import picocli.CommandLine.ParseResult;

/** Says which build this is, for reports of defects: everything that can change a verdict. */
public record ShowVersion(Distribution distribution, Console console, InstantSource clock)
    implements Subcommand {
  /** Rules for new frauds come with every release. */
  private static final Period OLD = Period.ofMonths(3);

  @Override
  public Spec spec() {
    return new Spec(
            "version",
            "Shows the version, commit, rules, and Java of this build.",
            "If the build is older than three months, it says where to look for a newer one. It"
                + " never uses the network.")
        .examples("  bonafide version");
  }

  @Override
  public int run(ParseResult parsed) {
    line("Bonafide", distribution.version());
    line("commit", distribution.commit());
    distribution.day().ifPresent(day -> line("built", "from the sources of " + day));
    line("rules", distribution.catalogue(distribution.rules()).rules().fingerprint());
    line("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "unknown"));
    if (distribution.day().map(LocalDate::parse).filter(this::isOld).isPresent()) {
      line(
          "This build is older than three months. Look for a newer one",
          distribution.releases().map(where -> "at " + where).orElse("where you got it."));
    }
    return Exit.DONE;
  }

  private boolean isOld(LocalDate day) {
    return day.plus(OLD).isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private void line(String what, String which) {
    console.out().println(what + " " + which);
  }
}
