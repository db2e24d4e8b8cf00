package dev.bonafide.telegram.evidence;

import dev.bonafide.conversation.command.CheckProofs;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.intent.PastedWords;
import dev.bonafide.telegram.event.HandedMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What typed words are: what is asked of the bot, what the person saw, or something pasted.
 *
 * @param command as someone would ask it of the bot; empty where no one can tell
 * @param notes what the person says beside what they handed in
 * @param pasted what they handed in by typing it
 */
public record TypedText(String command, List<String> notes, List<String> pasted) {
  private static final String SCREEN = "screen";

  /** Whatever is longer is no command, save one that takes words in. */
  private static final int LONGEST_COMMAND = 300;

  private static final int LINES = 3;

  public TypedText {
    notes = List.copyOf(notes);
    pasted = List.copyOf(pasted);
  }

  public static TypedText of(HandedMessages handed) {
    List<String> typed = handed.typed();
    return handed.hasEvidence() && !looksForProofs(typed) ? beside(typed) : alone(typed);
  }

  /** What the person says to the bot, without what they pasted. */
  public static String own(HandedMessages handed) {
    boolean pasted = !of(handed).pasted().isEmpty();
    return handed.typed().stream()
        .filter(words -> PastedWords.areOwn(words, pasted, !handed.answersBot()))
        .collect(Collectors.joining("\n"));
  }

  /** Whether what was handed in is the email of a proof, and no evidence of a new case. */
  private static boolean looksForProofs(List<String> typed) {
    return typed.size() == 1 && CommandReader.read(typed.getFirst()) instanceof CheckProofs;
  }

  /** Beside what was handed in, words are notes; what they ask is not. */
  private static TypedText beside(List<String> typed) {
    String command = SCREEN;
    List<String> notes = new ArrayList<>();
    for (String words : typed) {
      if (isCommand(words) && CommandReader.read(words) instanceof Command.Screen screen) {
        boolean taken = saysMore(screen) && command.equals(SCREEN);
        command = taken ? words : command;
        if (!saysMore(screen)) {
          notes.addAll(statements(words));
        } else if (!taken && screen.isPrivate()) {
          notes.add(words);
        }
      } else {
        notes.addAll(words.contains("?") ? statements(words) : List.of(words));
      }
    }
    return new TypedText(command, notes, List.of());
  }

  private static boolean saysMore(Command.Screen screen) {
    return screen.kind() != null
        || screen.name() != null
        || screen.note() != null
        || screen.isPrivate();
  }

  /** The sentences that ask nothing, beside one that does. */
  private static List<String> statements(String words) {
    List<String> said = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.length(); at++) {
      char end = words.charAt(at);
      if (end == '?' || end == '.' || end == '!' || end == '\n') {
        add(words.substring(from, at + 1), said);
        from = at + 1;
      }
    }
    if (!said.isEmpty() || words.contains("?")) {
      add(words.substring(from), said);
    }
    return said.isEmpty() ? List.of() : List.of(String.join(" ", said));
  }

  private static void add(String sentence, List<String> said) {
    String plain = sentence.strip();
    if (!plain.isEmpty() && !plain.endsWith("?")) {
      said.add(plain);
    }
  }

  private static TypedText alone(List<String> typed) {
    String all = String.join("\n", typed);
    Optional<Command.Screen> pasted = PastedWords.in(all);
    if (pasted.isPresent()) {
      String command = pasted.get().isPrivate() ? SCREEN + " no llm" : SCREEN;
      return below(command, all);
    }
    if (typed.size() == 1 && isCommand(all)) {
      return new TypedText(all, List.of(), List.of());
    }
    return all.length() < PastedWords.SHORTEST
        ? new TypedText("", List.of(), List.of())
        : below(SCREEN, all);
  }

  /** What stands in one line above a chat is the person's own, unless it may be evidence itself. */
  private static TypedText below(String command, String all) {
    return PastedChats.above(all)
        .filter(line -> !PastedWords.isEvidence(line, _ -> false))
        .map(
            line ->
                new TypedText(
                    command,
                    List.of(line),
                    List.of(all.substring(all.indexOf(line) + line.length()).strip())))
        .orElseGet(() -> new TypedText(command, List.of(), List.of(all)));
  }

  /** Also where nothing but a greeting was said. */
  public static boolean asksForHelp(String words) {
    return !words.isEmpty() && CommandReader.read(words) instanceof Command.Help;
  }

  public static boolean isCommand(String words) {
    Command command = CommandReader.read(words);
    boolean takesWords = command.spec().is(CommandSpec.Trait.LONG);
    boolean isShort = words.length() <= LONGEST_COMMAND && words.lines().count() < LINES;
    boolean named = words.startsWith(command.spec().pressed());
    return isShort ? !(command instanceof Command.Unclear) : takesWords && named;
  }

  /** Whether what is asked is about a case. */
  public static boolean needsCase(String text) {
    return CommandReader.read(text) instanceof Command.OfCase;
  }
}
