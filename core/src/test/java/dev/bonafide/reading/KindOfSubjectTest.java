package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is about is told from who offers work to whom. */
class KindOfSubjectTest {
  private static final CaseReader READER = new CaseReader(new Readers(List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          recruiter § Dear Ines, congratulations! We would like to invite you to an interview for the position of data analyst at Koru Labs.
          recruiter § Hello, you have been selected for the developer role. Your salary will be $180,000 per year. Please apply within 24 hours.
          recruiter § Hola Marta, vimos tu perfil. Buscamos una persona para el puesto de contable, salario 2.100 € al mes. ¿Te interesa una entrevista?
          recruiter § Olá Bia, seu perfil nos interessou. Temos uma vaga de analista, trabalho remoto, salário de R$ 6000. Podemos marcar uma entrevista?
          recruiter § Здравствуйте, Олег! Ваше резюме нам подходит, ищем бэкенд-разработчика, зарплата 250 000 руб. Приглашаем вас на собеседование.
          recruiter § Добрий день, Остапе! Ваше резюме нам сподобалося. Шукаємо інженера, робота віддалена. Запрошуємо вас на співбесіду.
          recruiter § 您好，看了您的简历，我们公司正在招聘后端工程师，月薪3万元，远程办公，方便安排面试吗？
          recruiter § こんにちは、佐藤様。弊社では経理職を募集しております。年収600万円、在宅勤務可です。面接にお越しいただけますか。
          recruiter § 안녕하세요 민지님, 저희 회사에서 백엔드 개발자를 채용하고 있습니다. 연봉 6000만원, 재택 근무입니다. 면접 가능하실까요?
          recruiter § Hi, I am Nora from Elmbrook Stays. I have a part time job for you that I do myself, $900 a month. May I refer you to my lead?
          job_post § We are hiring a backend engineer, remote, full time, 90k. Apply with your resume at jobs@koru.example.
          job_post § [Remoto] Desenvolvedor Java. Contratação CLT e plano de saúde. Interessados, enviar currículo com pretensão salarial.
          job_post § Se busca camarero, jornada completa, salario 1.500 €. Interesados enviar CV.
          job_post § Требуется водитель, график два через два, зарплата 90 000 руб., опыт от трёх лет.
          job_post § Потрібен бухгалтер, повна зайнятість, досвід від двох років, зарплата 30 000 грн.
          job_post § 诚聘前端工程师，岗位职责：开发网站。任职要求：三年经验。月薪2万元。
          job_post § 【求人】カフェスタッフ募集。時給1,200円、経験不問。応募はメールで。
          job_post § [채용] 프론트엔드 개발자 모집. 자격요건: 경력 3년. 연봉 5000만원. 지원하실 분은 메일 주세요.
          """)
  void an_offer_of_work_is_told_in_each_language(String kind, String text) {
    assertThat(kinds(null, text).getFirst().id()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          I am a Rust engineer with ten years of experience. I led a team of five, and I am looking for a new role. My rate is 90 USD an hour.
          Dear hiring manager, I would like to apply for the position. In my last job I built payment systems. My resume is attached.
          Tengo experiencia en Java, trabajé cinco años en un banco y busco trabajo remoto. Mi tarifa es de 40 € por hora.
          Я работал пять лет бэкенд-разработчиком, мой опыт: Go и Kafka. Ищу работу удалённо.
          我做过五年后端开发，我的经验是支付系统，希望找一份新的工作。
          When I had two deadlines, I asked my manager which one mattered more, and I told the other team early.
          """)
  void what_people_tell_of_their_own_work_stays_a_candidates(String text) {
    assertThat(kinds(null, text).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void an_offer_may_still_be_anything_that_it_might_have_been_before() {
    assertThat(kinds(null, "We are hiring an engineer, remote, 90k. Apply with your resume."))
        .startsWith(SubjectKind.JOB_POST)
        .contains(SubjectKind.CANDIDATE, SubjectKind.RECRUITER, SubjectKind.SOLICITATION);
  }

  @Test
  void somebody_who_was_named_and_is_offered_work_is_a_candidate_alone() {
    String talk =
        """
        [03.02.26, 10:11:00] Nick: We are hiring for a remote position, your resume fits. You live in Houston?
        [03.02.26, 10:12:00] Steven: Hmm. Nothing special here.
        [03.02.26, 10:13:00] Nick: Could you hold your ID up to the camera, please?
        [03.02.26, 10:14:00] Steven: It is not with me now. My cousin has it.
        """;

    assertThat(kinds("Steven", talk)).containsExactly(SubjectKind.CANDIDATE);
    assertThat(kinds("Nick", talk)).contains(SubjectKind.RECRUITER, SubjectKind.SOLICITATION);
    assertThat(kinds(null, talk)).contains(SubjectKind.RECRUITER, SubjectKind.SOLICITATION);
  }

  @Test
  void somebody_who_was_named_and_offers_work_may_be_a_recruiter() {
    String talk =
        """
        [03.02.26, 10:15:00] Lena: Hi Tom, we are hiring, are you interested?
        [03.02.26, 10:16:00] Tom: Perhaps. What is it about?
        [03.02.26, 10:17:00] Lena: A remote position, 120k. Please send your resume today.
        [03.02.26, 10:18:00] Tom: I will think about it.
        """;

    assertThat(kinds("Lena", talk)).contains(SubjectKind.RECRUITER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          Vera: We saw your page and your work. Our lead liked you. § Dan: I am not sure that I have time.
          Vera: Vous aviez répondu, et notre équipe vous attend lundi. § Dan: Je ne sais pas, je suis en congé.
          Vera: Ihr Profil passt zu uns, wir laden Sie ein. § Dan: Ich bin im Urlaub, mir passt es im Mai.
          Vera: Нам понравились ваши ответы, мы вас ждём. § Dan: Я пока не решил, мне надо подумать.
          Vera: Gostamos muito do seu perfil, nossa equipe espera você. § Dan: Eu não sei, meu contrato acaba em maio.
          """)
  void of_a_named_speaker_it_is_told_from_who_addresses_whom(String hiring, String hired) {
    assertThat(kinds("Vera", chat(hiring, hired)).getFirst()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(kinds("Dan", chat(hiring, hired))).containsExactly(SubjectKind.CANDIDATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          Wiktor: Cześć Hania, tu Wiktor, poznaliśmy się w Gdyni. § Hania: Cześć! Pamiętam.
          Jussi: Moi Aino, Jussi täällä. Nähtiin messuilla. § Aino: Moi, joo, muistan.
          Baraka: Habari Neema, ni Baraka, nilipata namba yako kwa Juma. § Neema: Nzuri, karibu.
          """)
  void who_begins_by_both_names_may_be_a_recruiter_in_any_language(String first, String second) {
    String name = first.substring(0, first.indexOf(':'));
    String other = second.substring(0, second.indexOf(':'));
    assertThat(kinds(name, chat(first, second)).getFirst()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(kinds(other, chat(first, second)).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          Dan: I heard that one as well. What did you build at your last job? § Vera: We can turn on the camera. A ledger for refunds, we rounded twice.
          Dan: Ich frage mal so: Was war in deiner letzten Stelle am schwersten? § Vera: Wir haben zweimal gerundet, das siehst du an jedem Konto.
          Dan: Я спрошу так: что было труднее всего на прошлой работе? § Vera: Мы дважды округляли, вы бы увидели это в каждом счёте.
          """)
  void who_is_asked_about_their_own_work_is_a_candidate_alone(String asking, String asked) {
    assertThat(kinds("Vera", chat(asking, asked))).containsExactly(SubjectKind.CANDIDATE);
    assertThat(kinds("Vera", chat(asking, asked + " We are hiring, too.")))
        .contains(SubjectKind.RECRUITER);
    assertThat(kinds("Vera", chat(asking, asked + " And what was your last job?")))
        .contains(SubjectKind.RECRUITER);
  }

  @Test
  void who_looks_for_work_by_both_names_is_a_candidate() {
    String talk =
        chat(
            "Vera: Hi Dan, Vera here, I'd like to apply.", "Dan: Hi Vera, which role do you mean?");
    assertThat(kinds("Vera", talk).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void a_label_of_an_office_says_who_hires() {
    String talk = chat("Vera (Talent): Is three still good?", "Dan: We said four, you remember?");
    assertThat(kinds("Vera", talk).getFirst()).isEqualTo(SubjectKind.RECRUITER);
    assertThat(kinds("Dan", talk).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void a_letter_that_offers_work_is_no_post() {
    String letter =
        """
        From: Vera <vera@koru.example>
        To: Dan <dan@mail.example>
        Subject: Backend engineer

        We are hiring a backend engineer, remote, full time, 90k. Apply with your resume.
        """;
    assertThat(kinds(null, letter).getFirst()).isEqualTo(SubjectKind.RECRUITER);
  }

  @Test
  void who_is_meant_in_a_chat_without_a_name_stays_open() {
    String talk =
        chat("Vera: We saw your page. Our lead liked you.", "Dan: I am not sure that I have time.");

    assertThat(kinds(null, talk))
        .startsWith(SubjectKind.CANDIDATE)
        .contains(SubjectKind.RECRUITER, SubjectKind.SOLICITATION);
  }

  @Test
  void a_letter_of_a_firm_to_a_reader_about_work_is_a_recruiters_without_any_word_of_hiring() {
    assertThat(
            kinds(
                    null,
                    "We are a small publishing house with letters for you, a few hours of work in "
                        + "the mornings as you like. Send us your bank account number.")
                .getFirst())
        .isEqualTo(SubjectKind.RECRUITER);
  }

  @Test
  void no_added_word_of_a_named_speaker_takes_a_way_to_be_read_away() {
    String talk =
        chat("Vera: We saw your page. Our lead liked you.", "Dan: Thank you! How did you find me?");
    String added = talk + "[03.02.26, 10:19:00] Vera: I, I, I told my aunt of my own work.\n";

    assertThat(kinds("Vera", added)).containsAll(kinds("Vera", talk));
  }

  private static String chat(String first, String second) {
    return "[03.02.26, 10:15:00] %s\n[03.02.26, 10:16:00] %s\n".formatted(first, second);
  }

  private static List<SubjectKind> kinds(@Nullable String name, String text) {
    CaseFile read = READER.read(null, name, List.of(), List.of(Exhibit.of("text.txt", null, text)));
    return read.kinds().toList();
  }

  @Test
  void a_freelancer_who_writes_to_a_client_is_a_candidate_whoever_begins() {
    String talk =
        """
        Olek B.
        7:02 AM
        Dear client, I read your job and can begin today, you will like it.

        Mia Stone
        7:15 AM
        Thanks. I prefer a call on the platform first.

        Olek B.
        7:16 AM
        You do not need it. You pay a part before, then you see.

        Mia Stone
        7:30 AM
        I will close the contract, then.
        """;
    assertThat(kinds("Olek B.", talk).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
  }

  @Test
  void an_office_is_told_in_the_capitals_of_its_language() {
    String talk =
        """
        [10:02] Deniz Ak (İK): Bir sorum var.
        [10:03] Kerem Su: Sizi arayacağım, siz bana yazın, size söylerim.
        [10:04] Deniz Ak (İK): Peki.
        [10:05] Kerem Su: Siz bilirsiniz.
        """;
    assertThat(kinds("Kerem Su", talk).getFirst()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(kinds("Deniz Ak", talk).getFirst()).isEqualTo(SubjectKind.RECRUITER);
  }
}
