package dev.bonafide.conversation.command;

import dev.bonafide.casefile.SourceState;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casework.Right;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.report.ExportFormat;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What someone asks of the bot. Findings are called by their number or by their check's id. */
public sealed interface Command {
  /** Declares it. */
  CommandSpec spec();

  /** Words in which someone would type it. */
  default String typed() {
    CommandSpec spec = spec();
    return spec.is(Trait.REASONED) ? spec.pressed() + " because " + own() : spec.pressed();
  }

  /** Words that someone gives with it; empty for none. */
  default String own() {
    return "";
  }

  /** Command about a case that is there. */
  public sealed interface OfCase extends Command permits DeskCommand, Known {}

  /** Commands that the bot itself answers. */
  sealed interface Known extends OfCase {}

  /**
   * Look at what stands around the message.
   *
   * @param kind null where it is to be told from the evidence
   * @param name the subject's; null where no one said
   * @param note what the asker observed; null for nothing
   * @param isPrivate whether nothing of it may be sent to a language model
   */
  public record Screen(
      @Nullable SubjectKind kind, @Nullable String name, @Nullable String note, boolean isPrivate)
      implements Command {

    /** One that a model may be asked about. */
    public Screen(@Nullable SubjectKind kind, @Nullable String name, @Nullable String note) {
      this(kind, name, note, false);
    }

    @Override
    public CommandSpec spec() {
      return CommandSpec.showing("screen", Trait.ANEW);
    }

    /** With whom it is about, but without what the asker observed: that is typed once. */
    @Override
    public String typed() {
      return "screen"
          + (isPrivate ? " no-llm" : "")
          + (kind == null ? "" : " as " + kind.id())
          + (name == null ? "" : " name " + name);
    }

    @Override
    public String own() {
      return note == null ? "" : note;
    }
  }

  /** Show the latest verdict again. */
  public record Last() implements Known {
    @Override
    public CommandSpec spec() {
      return CommandSpec.showing("last", Trait.APART);
    }
  }

  /**
   * Erase the case.
   *
   * @param confirmed whether the asker said so in full
   */
  public record Delete(boolean confirmed) implements Known {
    @Override
    public CommandSpec spec() {
      String pressed = confirmed ? "delete yes" : "delete";
      return CommandSpec.of(
          pressed, Right.DECIDE, Trait.CHANGES, Trait.CONFIRMED, Trait.APART, Trait.ASKED);
    }
  }

  /** Show everyone in the case's conversation what the asker alone was shown. */
  public record PostHere() implements Known {
    @Override
    public CommandSpec spec() {
      return new CommandSpec(
          "post here", Right.DECIDE, "verdict for everybody there", Set.of(Trait.HERE, Trait.ANEW));
    }
  }

  /** Show what someone may look at or fill in beside the case. */
  public record Open(DialogForm form) implements Known {
    @Override
    public CommandSpec spec() {
      return new CommandSpec("open " + form.id(), form.needs(), form.id(), Set.of(Trait.BESIDE));
    }
  }

  /**
   * Show the settings, or change one.
   *
   * @param key null to show all
   * @param value empty to show it
   */
  public record Settings(@Nullable String key, String value) implements Command {
    @Override
    public CommandSpec spec() {
      Right needs = key == null || value.isEmpty() ? Right.LOOK : Right.DECIDE;
      return CommandSpec.of("settings", needs, Trait.CHANGES, Trait.APART, Trait.PROSE);
    }

    @Override
    public String own() {
      return value;
    }
  }

  /** Say how the bot is. */
  public record Status() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("status", Right.LOOK, Trait.APART);
    }
  }

  /** Say what can be asked. */
  public record Help() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("help", Right.NOTHING, Trait.PROSE);
    }
  }

  /** Say what is kept of whom. */
  public record Privacy() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("privacy", Right.NOTHING, Trait.APART, Trait.PROSE);
    }
  }

  /**
   * Show the cases that the asker may see, and how the bot is set.
   *
   * @param page from 0, the latest cases first
   */
  public record Overview(CaseFilter filter, int page, SoughtWords search) implements Command {
    /** All of them, from the latest on. */
    public static final Overview FIRST = new Overview(CaseFilter.ALL, 0, SoughtWords.NONE);

    public Overview {
      page = Math.max(0, page);
    }

    /** Another page of the same. */
    public Overview at(int other) {
      return new Overview(filter, other, search);
    }

    /** Others of the cases that were looked for. */
    public Overview of(CaseFilter other) {
      return new Overview(other, 0, search);
    }

    @Override
    public CommandSpec spec() {
      return CommandSpec.of("overview", Right.LOOK);
    }
  }

  /**
   * Say what someone asks about the case in their own words, or offer it.
   *
   * @param words as they typed them
   */
  public record Say(String words) implements Known {
    @Override
    public CommandSpec spec() {
      return CommandSpec.showing("say", "words", Trait.SPOKEN, Trait.TOLD);
    }
  }

  /**
   * Words that a case may rest on were changed or deleted; no one asks for anything.
   *
   * @param said when they were said
   * @param changed when they were changed, as far as that tells whether they were read before it
   * @param answer key of the reply to them, by which their case is known; null where it is the
   *     latest of the conversation
   */
  public record SourceChanged(
      SourceState state, Instant said, Instant changed, @Nullable String answer)
      implements Command {
    /** Reported by the platform, no matter who did it; it shows them nothing. */
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("changed", Right.NOTHING, Trait.HERE);
    }
  }

  /** Hand the asker the case as a file. */
  public record Export(ExportFormat format) implements Known {
    @Override
    public CommandSpec spec() {
      return CommandSpec.showing("export " + format.id(), Trait.SPOKEN);
    }
  }

  /** Read the words of a case again as they are now, and look at them. */
  public record LookAgain() implements Known {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("look again", Right.DECIDE, Trait.HERE, Trait.ON_CARD);
    }
  }

  /** A request for something that the bot did once, and does no more. */
  public record Removed() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("removed", Right.NOTHING, Trait.APART);
    }
  }

  /** A request to screen from where no conversation can be seen. */
  public record OutOfTalk() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("out of talk", Right.NOTHING, Trait.APART);
    }
  }

  /** No one knows what is meant. */
  public record Unclear() implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.of("unclear", Right.NOTHING, Trait.HERE);
    }
  }
}
