package dev.bonafide.comparison.language;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Hit;

/** Words that everyone knows of a language without speaking it. */
final class Greetings {
  private static final PhraseSet KNOWN =
      PhraseSet.of(
          """
          hajimemashite|konnichiwa|konichiwa|ohayo|ohayou (gozaimasu)?|konbanwa
          arigato|arigatou (gozaimasu)?|sumimasen|gomen|hai|moshi moshi|sayonara|jikoshoukai
          はじめまして|こんにちは|ありがとう|ありがとうございます|すみません|おはようございます|はい
          annyeong|annyeonghaseyo|anyoung haseyo|kamsahamnida|gamsahamnida|안녕하세요|안녕|감사합니다|네
          ni hao|nihao|xiexie|xie xie|zaijian|你好|您好|谢谢|再见
          oui|non|bonjour|bonsoir|salut|merci (beaucoup)?|au revoir|ca va|voila|d'accord|desole|pardon
          hallo|guten (tag|morgen|abend)|danke (schon)?|tschuss|ja|nein|bitte|entschuldigung|moin|servus|gruezi
          hola|buenos dias|buenas (tardes)?|buenas tardes|gracias|adios|si|perdon|mucho gusto
          ola|oi|bom dia|boa tarde|boa noite|obrigado|obrigada|sim|desculpa|desculpe|tudo bem
          ciao|buongiorno|buonasera|grazie|prego|scusa
          czesc|dzien dobry|dziekuje|tak|przepraszam|no czesc
          privet|zdravstvuyte|spasibo|da|привет|здравствуйте|добрый день|спасибо|да|вітаю|дякую|привіт
          merhaba|selam|tesekkurler|tesekkur ederim|evet|sag ol|gunaydin
          salam|salaam|ahlan|marhaba|shukran|inshallah|assalamu alaikum|مرحبا|شكرا|السلام عليكم
          shalom|toda|שלום|תודה|namaste|namaskar|shukriya|dhanyavaad|नमस्ते
          hej|hei|tak|tack|takk|god dag|goedemorgen|goedemiddag|dank je|dank u|dag
          ahoj|dobry den|dekuji|buna|buna ziua|multumesc|szia|jo napot|koszonom|kiitos|moi
          xin chao|cam on|halo|selamat (pagi|siang|sore)|terima kasih|kumusta|salamat|magandang umaga
          jambo|habari|asante|sawubona
          """);

  private Greetings() {}

  /** Which words belong to a greeting. */
  static boolean[] in(TextWords words) {
    boolean[] greeting = new boolean[words.count()];
    for (Hit hit : KNOWN.in(words)) {
      java.util.Arrays.fill(greeting, hit.first(), hit.last() + 1, true);
    }
    return greeting;
  }
}
