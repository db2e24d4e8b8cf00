package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Disposition;
import java.util.function.Function;

/** Verbs of commands: the words for each, and what reads the rest of what someone types. */
@SuppressWarnings("ImmutableEnumChecker") // no reading keeps anything
enum Verb {
  SCREEN(
      "screen, check, scan, vet, review, examine, assess, look at",
      reader -> new ScreenReader(reader.typed()).read()),
  LAST(
      "last, latest, again, repeat, show, resend, verdict, result",
      reader -> reader.alone(new Command.Last())),
  EXPLAIN("explain, why, details, evidence", CommandReader::explain),
  ANSWER(
      "answer, answered, reply, replied, add answer, add an answer",
      reader -> new AddAnswer(reader.typed().rest())),
  NOTE("note, observed, add note, add a note", reader -> new AddNote(reader.typed().rest())),
  SUBJECT(
      "subject, the subject is, subject is, the candidate is, candidate is, the "
          + "recruiter is, recruiter is, it is about, it's about, this is about",
      CommandReader::vet),
  FINE(
      "fine, ok, okay, explained, innocent, harmless, dismiss, not a problem",
      reader -> RuleOnFinding.read(reader, Disposition.EXPLAINED)),
  MISTAKEN(
      "mistaken, mistake, wrong, misread, false, false positive",
      reader -> RuleOnFinding.read(reader, Disposition.MISTAKEN)),
  CONFIRM(
      "confirm, confirmed, true, correct, agreed",
      reader -> RuleOnFinding.read(reader, Disposition.CONFIRMED)),
  OUTCOME("outcome, conclude, conclusion, mark, mark as", ConcludeCase::read),
  APPEAL(
      "appeal, appeals, appealed, objection, their appeal, their reply",
      reader -> new RecordReply(reader.typed().rest())),
  REMOVED(
      "owner, who owns, take it, take this, i'll take it, i’ll take it, i'll take this, "
          + "i’ll take this, assign me, assign to, assign it to, assign this to, give this "
          + "to, give it to, decide by, due, remind, digest, quiet, quieted, share "
          + "indicators, share the indicators, withdraw indicators, withdraw the indicators",
      CommandReader::removed),
  ASKED("asked, i asked, we asked", TickQuestions::read),
  PROVE("prove, proof, proofs, ask for proof of", AskForProof::read),
  UNLINK("unlink, unlink from", UnlinkCase::read),
  UNDO("undo, revert, take back, take it back", reader -> reader.alone(UndoChange.LAST)),
  DELETE("delete, erase, remove, forget", CommandReader::delete),
  EXPORT(
      "export, export as, export it as, export this as, save as, save it as",
      CommandReader::export),
  SETTINGS("settings, setting, set, config, configure, show settings", CommandReader::settings),
  STATUS(
      "status, health, ping, version, show status", reader -> reader.alone(new Command.Status())),
  HELP("help, usage, commands, start", _ -> new Command.Help()),
  PRIVACY("privacy, gdpr, data", reader -> reader.alone(new Command.Privacy()));

  private final String phrases;
  private final Function<CommandReader, Command> rest;

  Verb(String phrases, Function<CommandReader, Command> rest) {
    this.phrases = phrases;
    this.rest = rest;
  }

  /** All that may be typed for it, such as {@code undo, take back}. */
  String phrases() {
    return phrases;
  }

  Command read(CommandReader reader) {
    return rest.apply(reader);
  }
}
