package dev.bonafide.terminal.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.StatedClaim;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.PictureNumbers;
import dev.bonafide.conversation.evidence.Screenshots;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Puts files and options together to one case. */
final class CaseArguments {
  private final CaseFileReader caseFileReader;
  private final Console console;
  private final ExhibitNames names = new ExhibitNames();
  private final PictureNumbers pictures = new PictureNumbers();

  /** What came from where, which the report says, too. */
  private final List<String> fetched = new ArrayList<>();

  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private @Nullable SubjectKind kind;
  private @Nullable String name;
  private boolean isPrivate;

  private CaseArguments(CaseFileReader caseFileReader, Console console) {
    this.caseFileReader = caseFileReader;
    this.console = console;
  }

  /** Adds the options that describe a case. */
  static Spec options(Spec spec) {
    return described(
        spec.arguments(
            "FILE",
            "A file, KIND=FILE (resume=cv.txt), a folder, a link to a candidate in Greenhouse,"
                + " Ashby, or Lever, a link to an account on GitHub, or - for standard input."
                + " Together they form one case."));
  }

  /** The same without the files themselves. */
  static Spec described(Spec spec) {
    return spec.option(
            "--as", "KIND", "Who or what is being screened: " + String.join(", ", kinds()) + ".")
        .option("--name", "TEXT", "The name of the person being screened, as in the evidence.")
        .options("--claim", "KEY=VALUE", "A claimed location, language, employer, or project.")
        .options("--note", "TEXT", "What you observed, in words or as an ID (camera_off).");
  }

  static List<String> kinds() {
    return Stream.of(SubjectKind.values()).map(SubjectKind::id).toList();
  }

  static Submission of(ParseResult parsed, CaseFileReader caseFileReader, Console console) {
    return of(Spec.arguments(parsed), parsed, caseFileReader, console);
  }

  /** Of files that stand elsewhere on the command line. */
  static Submission of(
      List<String> files, ParseResult parsed, CaseFileReader caseFileReader, Console console) {
    CaseArguments handed = new CaseArguments(caseFileReader, console);
    files.forEach(handed::argument);
    Spec.many(parsed, "--note").forEach(handed::note);
    Spec.many(parsed, "--claim").forEach(handed::claim);
    OptionValues.value(parsed, "--as", SubjectKind::of, kinds())
        .ifPresent(kind -> handed.kind = kind);
    OptionValues.text(parsed, "--name").ifPresent(name -> handed.name = name);
    return handed.heard(handed.submission(), parsed.hasMatchedOption("--no-llm"));
  }

  /** One argument as a case of its own. */
  static Submission one(String argument, CaseFileReader caseFileReader, Console console) {
    CaseArguments handed = new CaseArguments(caseFileReader, console);
    handed.argument(argument);
    return handed.heard(handed.submission(), false);
  }

  private Submission submission() {
    if (exhibits.isEmpty()) {
      throw new Refusal("nothing to screen: name a file, a folder, or - for standard input");
    }
    return new Submission(kind, name, claims, Screenshots.joined(exhibits), fetched, unread)
        .asPrivate(isPrivate);
  }

  /**
   * A recording that was not listened to is a file that cannot be read.
   *
   * @param isAlone whether nothing may leave this machine
   */
  private Submission heard(Submission submission, boolean isAlone) {
    Optional<Exhibit> recorded =
        submission.exhibits().stream().filter(one -> one.recording() != null).findFirst();
    if (recorded.isEmpty()) {
      return submission;
    }
    if (isAlone) {
      throw new Refusal(recorded.get().name() + ": is a recording, and --no-llm sends it nowhere");
    }
    Submission heard = caseFileReader.heard(submission);
    if (heard.unread().size() > unread.size()) {
      throw new Refusal(heard.unread().getLast());
    }
    heard.warnings().stream().skip(fetched.size()).forEach(console::say);
    if (heard.exhibits().isEmpty()) {
      throw new Refusal("nothing to screen: nothing is said");
    }
    return heard;
  }

  private void argument(String argument) {
    int equals = argument.indexOf('=');
    Optional<ExhibitKind> told =
        equals < 0 ? Optional.empty() : ExhibitKind.of(argument.substring(0, equals));
    String file = told.isPresent() ? argument.substring(equals + 1) : argument;
    if (file.equals("-")) {
      String name = "standard input";
      add(caseFileReader.open(name, told.orElse(null), console.streams().in()));
    } else if (isAddress(file)) {
      Submission candidate = caseFileReader.candidate(file);
      if (!candidate.unread().isEmpty()) {
        throw new Refusal(candidate.unread().getFirst());
      }
      fetched.addAll(candidate.warnings());
      add(candidate);
    } else {
      path(file, told.orElse(null), equals);
    }
  }

  /** Whether all of a case was read; what was not is said. */
  static boolean complete(CaseFile caseFile, Console console) {
    caseFile.unread().forEach(one -> console.say("not read: " + one));
    return caseFile.unread().isEmpty();
  }

  private static boolean isAddress(String argument) {
    return argument.regionMatches(true, 0, "https://", 0, 8)
        || argument.regionMatches(true, 0, "http://", 0, 7);
  }

  private void path(String file, @Nullable ExhibitKind told, int equals) {
    Path path = resolved(file);
    if (told == null && equals > 0 && !Files.exists(path)) {
      throw new Refusal(
          file.substring(0, equals)
              + " is not a kind of exhibit; choose one of "
              + String.join(", ", Stream.of(ExhibitKind.values()).map(ExhibitKind::id).toList()));
    }
    add(caseFileReader.open(file, told, path));
  }

  private Path resolved(String file) {
    try {
      return console.folder().resolve(file);
    } catch (InvalidPathException e) {
      throw new Refusal(file + ": is not a path");
    }
  }

  private void add(Submission submission) {
    submission.warnings().forEach(console::say);
    submission.exhibits().stream()
        .map(exhibit -> exhibit.named(names.next(exhibit.name(), exhibit.kind())))
        .map(pictures::next)
        .forEach(exhibits::add);
    claims.addAll(submission.claims());
    unread.addAll(submission.unread());
    kind = submission.kind() == null ? kind : submission.kind();
    name = submission.name() == null ? name : submission.name();
    isPrivate |= submission.isPrivate();
  }

  private void note(String words) {
    String name = names.next(null, ExhibitKind.NOTE);
    exhibits.add(Exhibit.of(name, ExhibitKind.NOTE, words));
  }

  private void claim(String written) {
    int equals = written.indexOf('=');
    if (equals < 1 || equals == written.length() - 1) {
      throw new Refusal("--claim " + written + ": must be KEY=VALUE, such as location=Toronto");
    }
    claims.add(StatedClaim.of(written.substring(0, equals), written.substring(equals + 1)));
  }
}
