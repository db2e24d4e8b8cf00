package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.resource.NamedConstant;
import java.util.function.Function;

/** Verbs of commands, by what reads the rest of what someone types behind the words for each. */
@SuppressWarnings("ImmutableEnumChecker") // no reading keeps anything
enum Verb implements NamedConstant {
  SCREEN(reader -> new ScreenReader(reader.typed()).read()),
  LAST(reader -> reader.alone(new Command.Last())),
  EXPLAIN(CommandReader::explain),
  ANSWER(reader -> new AddAnswer(reader.typed().rest())),
  NOTE(reader -> new AddNote(reader.typed().rest())),
  SUBJECT(CommandReader::vet),
  FINE(reader -> RuleOnFinding.read(reader, Disposition.EXPLAINED)),
  MISTAKEN(reader -> RuleOnFinding.read(reader, Disposition.MISTAKEN)),
  CONFIRM(reader -> RuleOnFinding.read(reader, Disposition.CONFIRMED)),
  OUTCOME(ConcludeCase::read),
  APPEAL(reader -> new RecordReply(reader.typed().rest())),
  REMOVED(CommandReader::removed),
  ASKED(TickQuestions::read),
  PROVE(AskForProof::read),
  UNLINK(UnlinkCase::read),
  UNDO(reader -> reader.alone(UndoChange.LAST)),
  DELETE(CommandReader::delete),
  EXPORT(CommandReader::export),
  SETTINGS(CommandReader::settings),
  STATUS(reader -> reader.alone(new Command.Status())),
  HELP(_ -> new Command.Help()),
  PRIVACY(reader -> reader.alone(new Command.Privacy()));

  private final Function<CommandReader, Command> rest;

  Verb(Function<CommandReader, Command> rest) {
    this.rest = rest;
  }

  Command read(CommandReader reader) {
    return rest.apply(reader);
  }
}
