package dev.bonafide.bot.decision;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.ActField;
import dev.bonafide.conversation.command.DeskCommand;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.report.CaseTimeline;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The commands that do an act on one stored case, those that connect it first. */
public final class CaseActCommands {
  private CaseActCommands() {}

  /** Lists all of them. */
  public static List<Subcommand> of(
      Distribution distribution, Settings settings, Console console, InstantSource clock) {
    TypedAct.Machine machine = new TypedAct.Machine(distribution, settings, console, clock);
    return Stream.concat(
            Stream.of(
                new StoredCaseCommand(
                    machine, ConnectionCommands::unlinking, ConnectionCommands::unlink),
                new StoredCaseCommand(
                    machine, ConnectionCommands::meeting, ConnectionCommands::name),
                new StoredCaseCommand(
                    machine, ConnectionCommands::proving, ConnectionCommands::prove)),
            ActDeclaration.all().stream()
                .flatMap(
                    act ->
                        Stream.ofNullable(act.typed()).map(typed -> declared(act, typed, machine))))
        .<Subcommand>map(one -> one)
        .toList();
  }

  private static StoredCaseCommand declared(
      ActDeclaration act, ActDeclaration.Typed command, TypedAct.Machine machine) {
    return new StoredCaseCommand(
        machine, () -> help(act, command), typed -> work(act, command, typed));
  }

  private static Spec help(ActDeclaration act, ActDeclaration.Typed command) {
    Spec spec =
        new Spec(command.name(), command.help()).arguments(command.labels(), command.described());
    for (ActField field : act.body().fields()) {
      if (field.isOption()) {
        spec.option(field.option(), "TEXT", field.help());
      }
    }
    spec.option(StoredData.TENANT, "ID", StoredData.WHICH);
    return (act.isJudged() ? MachineDesk.judging(spec) : spec)
        .examples(command.examples().toArray(String[]::new));
  }

  private static StoredCaseCommand.Work work(
      ActDeclaration act, ActDeclaration.Typed command, TypedAct typed) {
    List<String> given = typed.arguments(command.labels().split(" ").length, command.refusal());
    Iterator<String> named = given.listIterator(1);
    Map<String, String> values = new HashMap<>();
    for (ActField field : act.body().fields()) {
      if (field.isOption()) {
        values.put(field.name(), typed.text(field.option()));
      } else if (named.hasNext()) {
        values.put(field.name(), named.next());
      }
      if (!field.fits().test(new Given(values, true))) {
        throw new Refusal(field.refusal());
      }
    }
    DeskCommand read = act.reading().apply(new Given(values, true));
    return desk -> said(desk.perform(desk.first(given), read));
  }

  /** What an act says of itself, and what changed. */
  static List<String> said(CaseReply<ActAnswer> reply) {
    return switch (reply.told()) {
      case ActAnswer.Refused refused -> throw new Refusal(Printable.line(refused.line()));
      case ActAnswer.Done done -> {
        List<String> timeline = CaseTimeline.of(reply.seen());
        List<String> lines = new ArrayList<>();
        done.undone().forEach(line -> lines.add("undone: " + timeline.get(line)));
        done.lines().forEach(line -> lines.add(Printable.line(line)));
        if (reply.judged().isPresent()) {
          lines.addAll(SaidChange.of(reply));
        }
        yield lines;
      }
    };
  }
}
