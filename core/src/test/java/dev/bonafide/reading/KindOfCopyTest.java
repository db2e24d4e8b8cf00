package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a copied chat, a mail, or a post, where no one said. */
class KindOfCopyTest {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          me § Nora Whitfield § Hi Marcus, I run searches for a fintech and your work caught my eye. Are you open to a move? § maybe, who is the client? § I can name them on the call. 190 to 210 base.
          yo § Lucía Barrios § Hola Tomás, llevo la búsqueda de un jefe de obra y tu perfil encaja. ¿Te interesaría hablar? § ¿qué empresa es? § Te lo cuento en la llamada. Banda de 48 a 55 mil.
          eu § Renato Falcão § Oi Camila, estou fechando uma vaga de analista e lembrei do seu perfil. Topa conversar? § qual empresa? § Por enquanto é sigiloso. Faixa de 7 a 8 mil CLT.
          moi § Antoine Mercier § Bonjour Julie, je recrute un responsable qualité. Votre parcours m'a plu. § c'est quelle entreprise ? § Je vous donne le nom au téléphone.
          я § Ольга Ветрова § Артём, добрый день! Подбираю тестировщика для банка, увидела ваше резюме. Рассматриваете предложения? § а какой банк? § Название скажу вам на созвоне.
          я § Оксана Гай § Андрію, вітаю! Шукаю технічного лідера, ваш досвід підходить. § а що за компанія? § Назву скажу на дзвінку.
          我 § 周敏 § 李先生您好，我在帮一家公司找质量经理，看了您的经历觉得合适，您考虑机会吗？ § 哪家公司？ § 公司名电话里告诉您。年薪35到42万。
          自分 § 三浦恵子 § 佐野様、購買課長を探しており、ご経歴を拝見してご連絡しました。 § どちらの会社ですか？ § 社名はお電話でお伝えします。
          나 § 정하늘 § 민재님 안녕하세요, 품질팀장 포지션으로 연락드렸습니다. 이직 생각 있으신가요? § 어느 회사인가요? § 사명은 통화 때 말씀드릴게요. 연봉은 8천입니다.
          """)
  void who_approaches_the_one_who_made_the_copy_may_hire(
      String self, String name, String first, String answer, String second) {
    String talk =
        "%2$s: %3$s\n%1$s: %4$s\n%2$s: %5$s\n%1$s: %4$s\n"
            .formatted(self, name, first, answer, second);

    assertThat(kind(talk)).isEqualTo(SubjectKind.RECRUITER);
    assertThat(kind("?\n\n" + talk)).isEqualTo(SubjectKind.RECRUITER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          me § Leon Marsh § thanks for joining, can you tell me about your last project? § I rewrote the billing service and moved it to Go.
          ich § Ilja Petrov § Womit haben Sie sich zuletzt beschäftigt? § Ich habe die Lagersoftware betreut, vor allem die Schnittstellen.
          yo § Iván Soler § ¿en qué has trabajado este último año? § He llevado la app de reservas, sobre todo la parte de pagos.
          moi § Karim Haddad § sur quoi avez-vous travaillé récemment ? § J'ai repris le site de billetterie et les sauvegardes.
          я § Егор Сомов § расскажите, чем занимались на прошлом месте? § Я вёл сервис уведомлений, переписал очередь.
          我 § 赵凯 § 最近一年主要做什么？ § 我在蓝鲸负责订单系统，把库存接口改成了消息推送。
          自分 § 黒田翔 § 直近ではどんなお仕事を？ § 在庫システムを見ていました。夜間バッチを作り直しました。
          나 § 박준호 § 최근에 어떤 일을 하셨나요? § 재고 시스템을 맡았습니다. 야간 배치를 다시 짰습니다.
          """)
  void whom_the_one_who_made_the_copy_interviews_stays_a_candidate(
      String self, String name, String question, String answer) {
    String talk =
        "%1$s: %3$s\n%2$s: %4$s\n%1$s: ok, %3$s\n%2$s: %4$s\n"
            .formatted(self, name, question, answer);

    assertThat(kind(talk)).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void whose_messages_were_passed_on_may_hire_although_none_of_them_is_the_subject_yet() {
    Exhibit passedOn =
        Exhibit.ofTurns(
            "forwarded",
            List.of(
                turn("兼职日结群A", "【急招】线上财务助理 在家办公 日结300-800 不需要经验 有银行卡就行"),
                turn("人事-阿凯", "宝，客户的货款先打到你卡里，你核对金额后转到公司指定账户，每笔提成2% 当天结")));

    assertThat(READER.read(null, null, List.of(), List.of(passedOn)).subject().kind())
        .isEqualTo(SubjectKind.RECRUITER);
  }

  private static MessageTurn turn(String writer, String words) {
    return new MessageTurn(writer, "2026-11-29T22:36:55Z", Role.OTHER, words);
  }

  @Test
  void of_two_people_one_who_offers_work_at_length_is_not_taken_for_a_candidate() {
    String talk =
        """
        Vera: Hi Dan, we are hiring for a remote position, your resume fits. It pays 120k a year.
        Dan: Which company?
        Vera: I can tell you on the call. You would join our team in May, are you interested?
        Dan: Perhaps.
        """;

    assertThat(kind(talk)).isEqualTo(SubjectKind.RECRUITER);
  }

  @Test
  void of_two_people_one_who_asks_about_the_others_work_leaves_the_other_a_candidate() {
    String talk =
        """
        Vera: Hi Dan, we are hiring for a remote position. Can you tell me about your last job?
        Dan: I kept the ledger of a shop and I closed its books each month.
        Vera: What was hard about it?
        Dan: The refunds, which came in three currencies, so I wrote a table for them.
        """;

    assertThat(kind(talk)).isEqualTo(SubjectKind.CANDIDATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          Estimado Tomás: Nos gustaría que te incorporaras el 11 de enero, con un salario de 31.000 euros.
          Prezada Camila, É com alegria que convidamos você para ser nossa analista, com salário de R$ 7.600.
          Артём, здравствуйте! Мы будем рады видеть вас с 11 января. Оклад 210 000 рублей.
          Андрію, доброго дня! Будемо раді бачити вас на посаді бухгалтера. Оклад 52 000 гривень.
          佐野 拓也 様 1月11日より課長としてお迎えしたく、ご連絡いたします。年収は720万円です。
          오민재 님, 1월 11일부터 팀장으로 모시고 싶습니다. 연봉은 8,200만 원입니다.
          """)
  void a_mail_that_tells_its_reader_of_work_is_a_recruiters(String text) {
    String mail =
        "From: A. Lind <lind@koru.example>\nTo: me@post.example\nSubject: Hello\n\n" + text;

    assertThat(kind(mail)).isEqualTo(SubjectKind.RECRUITER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          Servicekraft für unser Café. An drei Tagen, Stundenlohn 15 Euro, Trinkgeld wird geteilt, Probearbeiten bezahlt. Schreib an hallo@linde.example.
          Vendeur en boulangerie, 35 heures, horaires fixes, 12,50 euros brut, débutant accepté.
          Продавец в цветочный магазин. Платим 2800 за смену плюс процент. Оформление по договору.
          Бариста в кав'ярню. Зміни по 8 годин, чайові, навчимо. Чекаємо на Головній.
          面包店店员，早班或晚班，月薪4500加提成，不需要经验。
          パン屋の販売スタッフ。早番は6時から、時給1250円、未経験でも大丈夫。
          빵집 판매 직원, 주5일 근무, 시급 12,000원, 경험 없어도 됩니다.
          """)
  void work_described_by_one_who_says_nothing_of_themselves_is_a_post(String text) {
    assertThat(kind(text)).isEqualTo(SubjectKind.JOB_POST);
  }

  private static SubjectKind kind(String text) {
    return READER
        .read(null, null, List.of(), List.of(Exhibit.of("text", null, text)))
        .subject()
        .kind();
  }
}
