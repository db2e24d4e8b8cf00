package dev.bonafide.attribution;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.PastedChats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a copied conversation comes to the bot, as the platforms hand it in. */
enum Arrival {
  /** The words behind the mention: a note by the person who asks. */
  TYPED {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(note(layout.of(talk).strip()));
    }
  },
  CODE_BLOCK {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(Exhibit.of("pasted by Ruth", null, layout.of(talk).strip()));
    }
  },
  /** Slack takes the blanks at the begin of a quoted line. */
  QUOTE_BLOCK {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      String quoted = layout.of(talk).strip().lines().map(String::stripLeading).collect(LINES);
      return List.of(Exhibit.of("quoted by Ruth", null, quoted.strip()));
    }
  },
  FILE {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(Exhibit.of("chat.txt", null, layout.of(talk).replace("\n", "\r\n")));
    }
  },
  /** Each message sent by itself by the one who asks: Slack joins what they typed to one note. */
  SINGLY_BY_ASKER {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(
          note(
              layout.messages(talk).stream()
                  .map(String::strip)
                  .collect(Collectors.joining("\n\n"))));
    }
  },
  SINGLY_BY_COLLEAGUE {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      List<MessageTurn> turns =
          layout.messages(talk).stream()
              .map(words -> new MessageTurn("Ruth", "2025-11-03T09:00:00Z", Role.OTHER, words))
              .toList();
      return List.of(Exhibit.ofTurns("Slack thread", turns));
    }
  },
  /** With what colleagues say of it above and below. */
  AMONG_REMARKS {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      List<MessageTurn> turns =
          List.of(
              remark("Ruth", "This one came in today, can somebody look?"),
              remark("Ruth", "Here is what we have:\n\n" + layout.of(talk).strip()),
              remark("Milan", "I will have a look later, thanks for sending it over."));
      return List.of(Exhibit.ofTurns("Slack thread", turns));
    }
  },
  /** Half of it in a code block, half of it quoted. */
  MIXED {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      List<String> messages = layout.messages(talk);
      int half = messages.size() / 2;
      List<Exhibit> parts = new ArrayList<>();
      parts.add(part("pasted by Ruth", messages.subList(0, half)));
      parts.add(part("quoted by Ruth", messages.subList(half, messages.size())));
      parts.removeIf(part -> part.text().isBlank());
      return parts;
    }
  },
  /** Everyone speaks for themselves, and the person being screened is a guest of the workspace. */
  THREAD_WITH_GUEST {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(thread(talk, who -> who.equals(talk.subject()) ? Role.SUBJECT : Role.OTHER));
    }
  },
  /** The same, where the platform says of no one that they may be screened. */
  THREAD_OF_MEMBERS {
    @Override
    List<Exhibit> of(CorpusTalk talk, CopiedLayout layout) {
      return List.of(thread(talk, _ -> Role.OTHER));
    }
  };

  private static final Collector<CharSequence, ?, String> LINES = Collectors.joining("\n");

  abstract List<Exhibit> of(CorpusTalk talk, CopiedLayout layout);

  /** Whether a conversation of a layout can come so. */
  boolean takes(CopiedLayout layout) {
    return switch (this) {
      case SINGLY_BY_ASKER, SINGLY_BY_COLLEAGUE, MIXED -> !layout.isOnePiece();
      case THREAD_WITH_GUEST, THREAD_OF_MEMBERS -> layout == CopiedLayout.PLAIN;
      default -> true;
    };
  }

  /** As a case is opened from it. */
  Submission handIn(
      CorpusTalk talk, CopiedLayout layout, @Nullable SubjectKind kind, @Nullable String name) {
    return PastedChats.apart(new Submission(kind, name, List.of(), of(talk, layout), List.of()));
  }

  private static Exhibit note(String words) {
    return Exhibit.of("notes of Ruth", ExhibitKind.NOTE, words);
  }

  private static Exhibit part(String name, List<String> messages) {
    return Exhibit.of(name, null, String.join("", messages).strip());
  }

  private static Exhibit thread(CorpusTalk talk, Function<String, Role> roles) {
    return Exhibit.ofTurns(
        "Slack thread",
        talk.turns().stream()
            .map(
                turn ->
                    new MessageTurn(
                        turn.who(), "2025-11-03T09:00:00Z", roles.apply(turn.who()), turn.words()))
            .toList());
  }

  private static MessageTurn remark(String who, String words) {
    return new MessageTurn(who, "2025-11-03T09:00:00Z", Role.OTHER, words);
  }
}
