package dev.bonafide.discord.card;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.CaseDetails;
import dev.bonafide.chat.card.ShortCard;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.discord.api.Snowflake;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.LinkSentences;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A verdict as texts of a card: what someone needs in ten seconds; the rest is pressed for.
 *
 * @param open whether it may name people and quote them
 */
public record DiscordVerdictCard(
    BotAnswer.Judged judged, Audience audience, boolean open, Phrasebook book) {

  /** Characters of the reason for an outcome. */
  private static final int REASON = 80;

  /** Characters of the summary where a card is not taken. */
  private static final int SUMMARY = 500;

  /** What posts are held together by, too, of which a line above the card tells. */
  private static final Set<TraitKind> LEADING =
      EnumSet.of(TraitKind.WALLET, TraitKind.LINK, TraitKind.SITE);

  /**
   * Texts for each part.
   *
   * @param above stands above them, in Discord's own markup; empty for nothing
   */
  public List<String> written(String above) {
    List<String> texts = new ArrayList<>();
    int lines = 0;
    String first =
        Stream.concat(Stream.of(above), outcome().stream())
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n"));
    if (!first.isEmpty()) {
      texts.add(first);
      lines = DiscordMarkup.MARKDOWN.column().lines(shown(first));
    }
    new ShortCard(beside(first), book, DiscordMarkup.MARKDOWN, audience, open)
        .parts(lines)
        .values()
        .forEach(part -> texts.add(String.join("\n", part)));
    return texts;
  }

  /** What moderators recorded that became of it: by whom, and why. */
  private Optional<String> outcome() {
    return judged
        .concluded()
        .filter(_ -> audience == Audience.MODERATOR)
        .map(
            end -> {
              String said = "**" + new Phrases(book).outcome(end.conclusion()) + "**";
              String why = DiscordEscape.evidence(Visible.line(end.note()), REASON);
              return open && Snowflake.read(end.by()) != 0
                  ? said + " <@" + end.by() + ">: “" + why + "”"
                  : said;
            });
  }

  /** Without lines of what is told above: what leads to the same, and what became of it. */
  private BotAnswer.Judged beside(String above) {
    Stream<String> linked =
        judged.links().stream()
            .limit(1)
            .filter(link -> LEADING.contains(link.because().getFirst().kind()))
            .filter(
                link ->
                    Pattern.compile(Pattern.quote(book.say("alike.case", link.other())) + "(?!\\d)")
                        .matcher(above)
                        .find())
            .map(new LinkSentences(book)::inShort);
    Stream<String> ended =
        judged.concluded().stream()
            .map(end -> new Phrases(book).outcome(end.conclusion()))
            .filter(above::contains);
    Set<String> told = Stream.concat(linked, ended).collect(Collectors.toSet());
    return judged.linked(
        judged.links(), judged.notices().stream().filter(one -> !told.contains(one)).toList());
  }

  /** What people see of a line with links and channels in it. */
  private static String shown(String above) {
    return above
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("<[#@]\\d+>", "#channel-name");
  }

  /** What stands behind the card. */
  public List<String> details(DialogForm form) {
    List<String> said = new ArrayList<>(new CaseDetails(judged, book, audience).of(form));
    said.add(caution());
    return said;
  }

  /**
   * Caution about what it is worth; that it is no word on a person is said where there is a post.
   */
  private String caution() {
    return book.say(audience == Audience.MODERATOR ? "about-post" : "about-signs");
  }

  /** In few words, where a card is not taken. */
  public String plain() {
    ReportPage page = ReportPage.of(judged.examination(), judged.particulars(), book);
    return "**%s**\n%s\n%s %s"
        .formatted(
            DiscordEscape.plain(page.headline()),
            open ? DiscordEscape.evidence(page.summary(), SUMMARY) : "",
            book.say("card.case", judged.caseId().number()),
            caution());
  }
}
