package dev.bonafide.lab.bench;

import java.util.List;
import java.util.Random;

/**
 * What people write in a server's job channels, the same every time: mostly talk, honest posts and
 * offers of one's own work in several languages, warnings and questions; two in a thousand are a
 * new swindle, three an earlier one again, and once in twenty thousand comes a wave of forty new
 * ones. Every text but those that come again is another.
 */
final class MadePosts {
  private static final int SEED = 20261121;
  private static final List<String> TALK =
      List.of(
          "has anybody worked with them before? they answered after %d days",
          "thanks, I wrote to the address on their page, number %d in the queue",
          "gm everyone, %d of us in the call today",
          "the rate in the post is per day, not per hour, I asked (%d)",
          "¿alguien sabe si aceptan gente de fuera de la UE? ya van %d preguntas",
          "кто-нибудь откликался? я отправил резюме %d дней назад",
          "nice role, sadly %d hours off from my time zone",
          "merci, je postule ce soir, il reste %d places si j'ai bien lu");
  private static final List<String> HONEST =
      List.of(
          "We hire a senior Rust engineer for our indexer team, 5 people, remote in Europe. 75-95k EUR"
              + " a year, contract through our Berlin company, two interviews with the team and a"
              + " paid trial day. Apply on our careers page with a CV, reference %d. No agencies.",
          "Solidity developer (contract, 6 months). Audited lending protocol, tests in Foundry, code"
              + " review in the open. 8,000 USDC a month, invoice at month's end. Questions to our HR"
              + " on Telegram @northwind_hr, application on our page. Ref %d",
          "Community manager, part time, Spanish and English. You run our forum and write the weekly"
              + " letter. 1,400 EUR a month, employed. First a talk with Marta, then with the team."
              + " Posting %d, open until the end of the month.",
          "Ищем разработчика на Go в команду платежей, удалённо. Оклад от 250 000, официальное"
              + " оформление, собеседование по видео и небольшое задание на час. Вакансия %d на нашем"
              + " сайте.",
          "Procuramos designer de produto para aplicativo de saúde, CLT, remoto no Brasil. Entrevista"
              + " com a equipe, sem custos para o candidato. Vaga %d no nosso site.");
  private static final List<String> OWN =
      List.of(
          "[for hire] front-end developer, React and TypeScript, %d projects shipped, rate on request,"
              + " portfolio on my page",
          "Looking for a part time role as a technical writer, %d years with APIs, I can start next"
              + " month.",
          "Ofrezco servicios de traducción técnica, %d páginas el año pasado, referencias a pedido.");
  private static final List<String> WARNINGS =
      List.of(
          "MOD NOTE %d: never pay for a job here, never send a cheque on, and never give anybody your"
              + " seed phrase. Report such posts to us.",
          "is this a scam? they want me to buy gift cards before I start, message %d of theirs",
          "Beware of a fake recruiter who asks people to clone a repo and run npm install before any"
              + " talk (%d reports so far).");
  private static final List<String> SWINDLES =
      List.of(
          "Remote assistant, start today, no interview. An e-check will be emailed to you, print it,"
              + " deposit it with your mobile app and pay our vendor %d for the equipment.",
          "Urgent data entry job 45 USD an hour. To be accepted pay a refundable registration fee of"
              + " %d USD in crypto to our wallet before the training, then you get your login.",
          "I will pay you monthly to buy one computer and keep it at your home, install AnyDesk and let"
              + " me connect and work on it every day. Offer %d.");

  /** So much of a swindle tells it from everything else. */
  private static final int BEGINNING = 20;

  /** A wave begins at this place of so many messages. */
  private static final int WAVE = 3_000;

  private static final int WAVES_EACH = 20_000;
  private static final int IN_A_WAVE = 40;

  private final Random random = new Random(SEED);
  private int messages;
  private int number;

  static boolean isSwindle(String text) {
    return SWINDLES.stream().anyMatch(one -> text.startsWith(one.substring(0, BEGINNING)));
  }

  /** A text that no one wrote before, or a swindle that someone did. */
  String next() {
    int inWave = messages++ % WAVES_EACH - WAVE;
    int draw = random.nextInt(1_000);
    if (draw < 2 || (inWave >= 0 && inWave < IN_A_WAVE)) {
      number++;
      return swindle(number);
    }
    if (draw < 5 && number > 0) {
      return swindle(1 + random.nextInt(number));
    }
    List<String> some = draw < 600 ? TALK : draw < 850 ? HONEST : draw < 950 ? OWN : WARNINGS;
    return some.get(random.nextInt(some.size())).formatted(random.nextInt(1_000_000));
  }

  private static String swindle(int number) {
    return SWINDLES.get(number % SWINDLES.size()).formatted(number);
  }
}
