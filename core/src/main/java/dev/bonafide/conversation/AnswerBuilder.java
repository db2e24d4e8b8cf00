package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.report.UnopenedLinks;
import dev.bonafide.report.Visible;
import java.util.ArrayList;
import java.util.List;

/** Makes answers of judgments. */
public record AnswerBuilder(Tenants tenants, Phrases phrases) {
  private static final int MOST = 10;

  /**
   * A judgment.
   *
   * @param news what the request changed
   * @param plain what is to be said beside it and names no one
   * @param warnings what may
   */
  public BotAnswer.Judged judged(
      CaseId id,
      Judgement judgement,
      List<String> news,
      List<String> plain,
      List<String> warnings) {
    List<String> notices = new ArrayList<>(plain);
    notices.addAll(warnings);
    notices.addAll(phrases.whoIsVetted(judgement.examination().caseFile().subject().choices()));
    notices.addAll(unread(judgement.examination().caseFile().unread()));
    UnopenedLinks.said(judgement.examination().caseFile(), phrases.book()).ifPresent(notices::add);
    int questions = tenants.preferences(id.tenant()).questions();
    return new BotAnswer.Judged(
            id, judgement.examination(), judgement.particulars(), notices, questions)
        .saying(news, plain, notices);
  }

  /** One that changes nothing. */
  public BotAnswer.Judged judged(
      CaseId id, Judgement judgement, List<String> plain, List<String> warnings) {
    return judged(id, judgement, List.of(), plain, warnings);
  }

  public Preferences preferences(Tenant tenant) {
    return tenants.preferences(tenant);
  }

  /** What came from outside, in safe words. */
  public static List<String> shown(List<String> some) {
    return ActAnswer.quoted(some);
  }

  /** Names what was not read; of very many only the first. */
  public List<String> unread(List<String> unread) {
    return phrases.unread(unread.stream().map(Visible::quote).toList(), MOST);
  }

  public static BotAnswer told(String paragraph) {
    return new BotAnswer.Told(List.of(paragraph));
  }
}
