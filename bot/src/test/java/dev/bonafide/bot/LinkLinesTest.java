package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.PhoneColumn;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.discord.card.DiscordMessages;
import dev.bonafide.discord.card.DiscordVerdictCard;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.LinkReason;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.LinkSentences;
import dev.bonafide.telegram.card.CardText;
import dev.bonafide.telegram.card.TelegramMessages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That a case is linked takes one line of a card, and no words of its first finding. */
class LinkLinesTest {
  /** Discord's, the narrowest of the three. */
  private static final PhoneColumn NARROW = new PhoneColumn(237 / 16.8);

  /** These explain links, and are none. */
  private static final Set<TraitKind> NO_LINKS = EnumSet.of(TraitKind.HOUSE, TraitKind.EMPLOYER);

  private static final String ABOVE = "Posted in #jobs · show post · mods only";

  @ParameterizedTest
  @EnumSource(BotLanguage.class)
  void every_line_is_one_line_on_a_phone_in_every_language(BotLanguage language) {
    LinkSentences sentences = new LinkSentences(TelegramMessages.in(language));
    for (TraitKind kind : EnumSet.complementOf(EnumSet.copyOf(NO_LINKS))) {
      String line = sentences.inShort(link(kind));
      assertThat(NARROW.lines(line)).as(line).isEqualTo(1);
    }
  }

  @Tag("long")
  @Test
  void no_card_tells_less_of_its_first_finding_for_it_and_nearly_all_have_it() {
    int cards = 0;
    int told = 0;
    for (LabelledCase one : cases()) {
      BotAnswer.Judged plain = SlackCards.judged(one.submission(), List.of("Not read: 2 photos."));
      BotAnswer.Judged linked = linked(plain);
      String line = new LinkSentences(Phrasebook.ENGLISH).inShort(linked.links().getFirst());
      for (Audience audience : List.of(Audience.MODERATOR, Audience.MEMBER)) {
        String card = discord(linked, audience);
        assertThat(first(card)).as(one.id()).isEqualTo(first(discord(plain, audience)));
        cards++;
        told += card.contains(line) ? 1 : 0;
      }
      String card = CardText.of(linked, Phrasebook.ENGLISH).replace("<b>", "**");
      assertThat(first(card))
          .as(one.id())
          .isEqualTo(first(CardText.of(plain, Phrasebook.ENGLISH).replace("<b>", "**")));
      cards++;
      told += card.contains(line) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(cards * 9 / 10);
  }

  private static List<LabelledCase> cases() {
    return Stream.of("candidate", "job_post", "recruiter", "solicitation")
        .flatMap(kind -> Cases.of("cards/" + kind + ".jsonl").stream())
        .toList();
  }

  private static CaseLink link(TraitKind kind) {
    return new CaseLink(9_999, List.of(new LinkReason(kind, 1, 2)));
  }

  /** As the bot adds it, before what was not read. */
  private static BotAnswer.Judged linked(BotAnswer.Judged plain) {
    CaseLink link = link(TraitKind.WALLET);
    String line = new LinkSentences(Phrasebook.ENGLISH).inShort(link);
    return plain.linked(
        List.of(link), Stream.concat(Stream.of(line), plain.notices().stream()).toList());
  }

  private static String discord(BotAnswer.Judged judged, Audience audience) {
    return String.join(
        "\n",
        new DiscordVerdictCard(judged, audience, true, DiscordMessages.ENGLISH).written(ABOVE));
  }

  /** The first finding; the line above it in bold says what the verdict is. */
  private static Optional<String> first(String card) {
    return card.lines().filter(line -> line.startsWith("**")).skip(1).findFirst();
  }
}
