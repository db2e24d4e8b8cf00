package dev.bonafide.discord.card;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.command.VetSpeaker;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** What can be done about a verdict at one press. */
public record DiscordButtons(BotAnswer.Judged judged, String marker, Phrasebook book) {
  private static final int IN_A_ROW = 5;
  private static final int LABEL = 70;

  /**
   * For moderators, under what was found in a watched channel.
   *
   * @param mutable whether a rule can be muted there
   * @param searchable whether its words can be searched for elsewhere in the server
   */
  public List<ActionRow> forModerators(boolean mutable, boolean searchable) {
    List<Button> decide = new ArrayList<>();
    decide.add(look());
    if (!judged.isConcluded(Conclusion.CONFIRMED_FRAUD)) {
      decide.add(Button.of(scam(), id(DiscordPress.Act.SCAM, ""), book.say("button.scam")));
    }
    if (!judged.isConcluded(Conclusion.CLEARED)) {
      decide.add(Button.secondary(id(DiscordPress.Act.FINE, ""), book.say("button.cleared")));
    }
    if (judged.revised()) {
      decide.add(Button.secondary(id(DiscordPress.Act.UNDO, ""), book.say("button.undo")));
    }
    List<SelectOption> more = looks();
    if (mutable) {
      heaviest().map(this::mute).ifPresent(more::add);
    }
    if (searchable) {
      more.add(option(DiscordPress.Act.ELSEWHERE, "", book.say("button.elsewhere")));
    }
    more.add(option(DiscordPress.Act.DELETE, "", book.say("button.delete")));
    return List.of(ActionRow.of(decide), menu(more));
  }

  /**
   * For a person who asked for themselves.
   *
   * @param toModerators whether there is someone to send it to
   */
  public List<ActionRow> forAsker(boolean toModerators) {
    List<ActionRow> rows = speakers();
    List<SelectOption> more = looks();
    if (rows.isEmpty()) {
      List<Button> buttons = new ArrayList<>();
      buttons.add(look());
      if (toModerators) {
        buttons.add(Button.of(send(), id(DiscordPress.Act.SEND, ""), book.say("button.send")));
      }
      rows.add(ActionRow.of(buttons));
    } else if (isFound()) {
      more.addFirst(option(DiscordPress.Act.EVIDENCE, "", book.say("offer.evidence")));
    }
    more.add(option(DiscordPress.Act.DELETE, "", book.say("button.delete")));
    rows.add(menu(more));
    return rows;
  }

  /** What is looked at less often. */
  private List<SelectOption> looks() {
    List<SelectOption> looks = new ArrayList<>();
    if (!Audience.isToStop(judged)) {
      looks.add(option(DiscordPress.Act.QUESTIONS, "", book.say("button.questions")));
    }
    if (!judged.examination().assessment().advised().isEmpty()) {
      looks.add(option(DiscordPress.Act.STEPS, "", book.say("card.advice")));
    }
    if (isFound() || !judged.choices().isEmpty()) {
      looks.add(option(DiscordPress.Act.LOOKED, "", book.say("card.looked")));
    }
    return looks;
  }

  /** It stands out only where the card says that the post goes. */
  private ButtonStyle scam() {
    return judged.examination().assessment().verdict() instanceof Verdict.HighRisk
        ? ButtonStyle.DANGER
        : ButtonStyle.SECONDARY;
  }

  /** It stands out only where moderators have something to decide. */
  private ButtonStyle send() {
    return switch (judged.examination().assessment().verdict()) {
      case Verdict.HighRisk _, Verdict.Verify _ -> ButtonStyle.PRIMARY;
      case Verdict.NoRedFlags _, Verdict.InsufficientEvidence _ -> ButtonStyle.SECONDARY;
    };
  }

  /** What was found, or else what was looked at. */
  private Button look() {
    return isFound()
        ? Button.secondary(id(DiscordPress.Act.EVIDENCE, ""), book.say("offer.evidence"))
        : Button.secondary(id(DiscordPress.Act.LOOKED, ""), book.say("card.looked"));
  }

  private boolean isFound() {
    return !judged.examination().assessment().findings().isEmpty() || !judged.links().isEmpty();
  }

  private SelectOption option(DiscordPress.Act act, String about, String label) {
    return SelectOption.of(label, id(act, about));
  }

  /** Its own name says nothing: what is chosen does. */
  private ActionRow menu(List<SelectOption> options) {
    return ActionRow.of(
        StringSelectMenu.create("more|" + judged.caseId().number() + "|" + marker)
            .setPlaceholder(book.say("button.more"))
            .addOptions(options)
            .build());
  }

  /**
   * Shows a case to the person who asked for it, where others read along.
   *
   * @param question the message in which they ask something beside that; empty for none
   */
  public static ActionRow showing(long number, String question, String marker, Phrasebook book) {
    Stream<Button> answer =
        Stream.of(question)
            .filter(one -> !one.isEmpty())
            .map(one -> new DiscordPress(DiscordPress.Act.ANSWER, number, one, marker))
            .map(press -> Button.secondary(press.id(), book.say("offer.show")));
    Button card =
        Button.primary(
            new DiscordPress(DiscordPress.Act.SHOW, number, "", marker).id(),
            book.say("button.show"));
    return ActionRow.of(Stream.concat(Stream.of(card), answer).toList());
  }

  /** Asked before what cannot be undone. */
  public static ActionRow erasing(long number, Phrasebook book) {
    return ActionRow.of(
        Button.danger(
            new DiscordPress(DiscordPress.Act.ERASE, number, "", "").id(),
            book.say("button.erase", number)));
  }

  /** Asked before a rule is not heard any more that decides alone. */
  public static ActionRow muting(long number, String about, Phrasebook book) {
    return ActionRow.of(
        Button.danger(
            new DiscordPress(DiscordPress.Act.MUTE, number, about, "").id(),
            book.say("button.mute.yes")));
  }

  /** Takes a muting back. */
  public static ActionRow hearing(long number, String about, Phrasebook book) {
    return ActionRow.of(
        Button.secondary(
            new DiscordPress(DiscordPress.Act.HEAR, number, about, "").id(),
            book.say("button.hear")));
  }

  /** Who may be screened, where that is open. */
  private List<ActionRow> speakers() {
    List<Button> some =
        judged.choices().stream()
            .limit(IN_A_ROW)
            .map(
                one ->
                    Button.primary(
                        id(DiscordPress.Act.SPEAKER, one.id()),
                        MessageBudget.shortened(Visible.quote(one.label()), LABEL)))
            .toList();
    return new ArrayList<>(some.isEmpty() ? List.of() : List.of(ActionRow.of(some)));
  }

  private SelectOption mute(Weighed heaviest) {
    boolean decides = heaviest.finding().strength() == Strength.DECISIVE;
    return option(
        decides ? DiscordPress.Act.MUTE_DECISIVE : DiscordPress.Act.MUTE,
        heaviest.finding().check(),
        book.say("button.mute", heaviest.number()));
  }

  private Optional<Weighed> heaviest() {
    return judged.examination().assessment().counted().stream()
        .filter(Weighed::hasEntry)
        .findFirst();
  }

  private String id(DiscordPress.Act act, String about) {
    return new DiscordPress(act, judged.caseId().number(), about, marker).id();
  }

  /**
   * Buttons below plain words, in one row.
   *
   * @param marker of the message that they stand in
   * @param question id of the message that it answers; empty for none
   */
  public record DiscordOffers(List<Offer> offers, String marker, String question, Phrasebook book) {
    public List<ActionRow> rows() {
      List<Button> buttons = offers.stream().flatMap(one -> button(one).stream()).toList();
      return buttons.isEmpty() ? List.of() : List.of(ActionRow.of(buttons));
    }

    /** Whether one takes someone for a candidate, for which there is no button. */
    public boolean isOfCandidate() {
      return offers.stream()
          .anyMatch(one -> one.command().equals(VetSpeaker.as(SubjectKind.CANDIDATE)));
    }

    private Optional<Button> button(Offer offer) {
      return DiscordPress.giving(offer.command(), offer.caseId().number(), marker)
          .map(press -> press.answering(question))
          .filter(press -> DiscordPress.of(press.id()).isPresent())
          .map(press -> Button.secondary(press.id(), offer.label()));
    }
  }
}
