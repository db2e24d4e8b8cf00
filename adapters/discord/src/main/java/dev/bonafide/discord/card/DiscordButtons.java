package dev.bonafide.discord.card;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** What can be done about a verdict at one press. */
public final class DiscordButtons {
  private static final int EVIDENCE = 5;
  private static final int IN_A_ROW = 5;
  private static final int LABEL = 70;

  private final BotAnswer.Judged judged;
  private final String marker;

  public DiscordButtons(BotAnswer.Judged judged, String marker) {
    this.judged = judged;
    this.marker = marker;
  }

  /** For moderators, under what was found in a watched channel. */
  public List<ActionRow> forModerators(boolean mutable) {
    List<ActionRow> rows = evidence();
    List<Button> decide = new ArrayList<>();
    decide.add(Button.danger(id(DiscordPress.Act.SCAM, ""), "Scam"));
    decide.add(Button.success(id(DiscordPress.Act.FINE, ""), "Fine"));
    if (mutable) {
      heaviest().map(this::mute).ifPresent(decide::add);
    }
    decide.add(Button.secondary(id(DiscordPress.Act.UNDO, ""), "Undo"));
    decide.add(Button.secondary(id(DiscordPress.Act.DELETE, ""), "Delete"));
    rows.add(ActionRow.of(decide));
    return rows;
  }

  /**
   * For whoever asked for themselves.
   *
   * @param toModerators whether there is somebody to send it to
   */
  public List<ActionRow> forAsker(boolean toModerators) {
    List<ActionRow> rows = speakers();
    rows.addAll(evidence());
    List<Button> more = new ArrayList<>();
    if (toModerators) {
      more.add(Button.primary(id(DiscordPress.Act.SEND, ""), "Send to moderators"));
    }
    more.add(Button.secondary(id(DiscordPress.Act.DELETE, ""), "Delete"));
    rows.add(ActionRow.of(more));
    return rows;
  }

  /** Asked before what cannot be undone. */
  public static ActionRow erasing(long number) {
    return ActionRow.of(
        Button.danger(
            new DiscordPress(DiscordPress.Act.ERASE, number, "", "").id(),
            "Yes, erase case " + number));
  }

  /** Asked before a rule is not heard any more that decides alone. */
  public static ActionRow muting(long number, String about) {
    return ActionRow.of(
        Button.danger(
            new DiscordPress(DiscordPress.Act.MUTE, number, about, "").id(),
            "Yes, mute it in that channel"));
  }

  /** Takes a muting back. */
  public static ActionRow hearing(long number, String about) {
    return ActionRow.of(
        Button.secondary(
            new DiscordPress(DiscordPress.Act.HEAR, number, about, "").id(), "Hear it again"));
  }

  /** Who may be vetted, where that is open. */
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

  private List<ActionRow> evidence() {
    List<ActionRow> rows = new ArrayList<>();
    List<Button> row = new ArrayList<>();
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars());
    for (Point point : page.found().stream().limit(EVIDENCE).toList()) {
      String number = Integer.toString(point.number());
      row.add(Button.secondary(id(DiscordPress.Act.EVIDENCE, number), "Evidence " + number));
    }
    if (!row.isEmpty()) {
      rows.add(ActionRow.of(row));
    }
    return rows;
  }

  private Button mute(Weighed heaviest) {
    boolean decides = heaviest.finding().strength() == Strength.DECISIVE;
    return Button.secondary(
        id(
            decides ? DiscordPress.Act.MUTE_DECISIVE : DiscordPress.Act.MUTE,
            heaviest.finding().check()),
        "Mute rule " + heaviest.number() + " here");
  }

  private Optional<Weighed> heaviest() {
    return judged.examination().assessment().counted().stream()
        .filter(one -> one.setAside() == null)
        .findFirst();
  }

  private String id(DiscordPress.Act act, String about) {
    return new DiscordPress(act, judged.caseId().number(), about, marker).id();
  }
}
