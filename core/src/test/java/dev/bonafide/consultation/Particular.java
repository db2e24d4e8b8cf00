package dev.bonafide.consultation;

import java.util.Arrays;
import java.util.List;

/**
 * What reaches, pays, numbers, houses or dates someone, as people write it.
 *
 * @param secrets the parts of it that must not be read anywhere
 */
public record Particular(String kind, String sentence, List<String> secrets) {
  private static final String ALL =
      """
      phone | you can call 0912-345-678 after six | 0912, 345, 678
      phone | you can call (415) 555-0199 after six | 415, 555, 0199
      phone | call 415.555.0199 or 415 555 0198 | 415, 555, 019
      phone | 電話は０９０－１２３４－５６７８です | ０９０, １２３４, ５６７８, 1234, 5678
      phone | my number is 090 1234 5678 | 1234, 5678
      phone | reach me at + 49 (0) 30 1234567 please | 1234567, 49 (
      phone | mon numéro est le 06.12.34.56.78 | 06.12, 34.56
      phone | мой номер 8 (912) 345-67-89 | 912, 345, 67-89
      phone | رقمي ٠٥٠ ١٢٣ ٤٥٦٧ | ٠٥٠, ١٢٣, ٤٥٦٧
      phone | मेरा नंबर ९८७६५ ४३२१० है | ९८७६५, ४३२१०
      phone | call 138 0013 8000 tonight | 0013, 8000
      phone | my phone: 555 0199 | 0199
      phone | ring me on 020 7946 0958 | 7946, 0958
      phone | WhatsApp +1-415-555-0199 | 415, 0199
      phone | whats app 4155550199 | 4155550199
      phone | reach us on 090-1111-2222 / 010-3333-4444 | 1111, 2222, 3333, 4444
      phone | reach us on 090-1111-2222/010-3333-4444 | 1111, 2222, 3333, 4444
      phone | 0176/1112224 is mine | 1112224
      phone | 030/11122244 is mine, 030-55566677 is hers | 11122244, 55566677
      phone | 11 9 1234 5672 is mine | 1234, 5672
      phone | 11 91234-5672 is mine | 91234, 5672
      phone | 8-912-345-67-93 is mine | 912, 345, 67-93
      phone | 8 912 345-67-93 is mine | 912, 345, 67-93
      phone | 0 532 123 45 96 is mine | 532, 123, 45 96
      phone | 0 (532) 123 45 96 is mine | 532, 123, 45 96
      handle | my telegram zekerunner | zekerunner
      handle | reach me on telegram zekerunner, zekerunner answers fast | zekerunner
      handle | on my Discord zekerunner. Later Zekerunner called | zekerunner
      handle | add me, motoki#1234 on discord | motoki, 1234
      handle | I am u/motoki_m there | motoki
      handle | my line id motoki | motoki
      handle | wechat: motoki | motoki
      handle | write to tg motoki tonight | motoki
      handle | my telegram is motoki_dev, motoki_dev everywhere | motoki
      handle | telegram - motoki.dev | motoki
      handle | find me on Telegram as motokidev | motoki
      handle | skype live:motoki.dev | motoki
      handle | 微信号 motoki88 | motoki
      handle | мой ник в телеграме motoki_dev | motoki
      handle | ラインIDは motoki88 です | motoki
      handle | my handle is motoki_dev | motoki
      handle | username motoki_dev | motoki
      handle | ping ＠motoki_dev | motoki
      mail | write to motoki(at)mail(dot)example | motoki
      mail | write to motoki [at] mail [dot] example | motoki
      mail | write to motoki.m at mail dot example | motoki
      mail | write to motoki＠mail.example | motoki
      mail | write to motoki @ mail.example | motoki
      mail | write to motoki{at}mail.example | motoki
      mail | write to b.motoki5 @ gmail . com | motoki, gmail
      mail | write to b.motoki8@gmail | motoki
      mail | write to b.motoki8@gmail. Thanks | motoki
      mail | write to motoki@outlook, please | motoki
      mail | write to motoki (собака) mail (точка) example | motoki
      mail | write to motoki<at>mail<dot>example | motoki
      iban | send it to DE89 3704 0044 0532 0130 00 | 3704, 0532
      iban | send it to de89370400440532013000 | 3704, 0532
      iban | send it to GB82-WEST-1234-5698-7654-32 | 5698, 7654
      card | my card 4111 1111 1111 1111 works | 4111, 1111
      card | my card 4111-1111-1111-1111 works | 4111, 1111
      card | my card 3782 822463 10005 works | 822463, 10005
      passport | the passport AB1234567 is valid | 1234567
      passport | passport no. X 1234567 | 1234567
      passport | паспорт 4510 123456 | 4510, 123456
      passport | пасспорт серия 45 10 номер 123456 | 123456
      passport | 护照号码 E12345678 | 12345678
      id | CPF 123.456.789-09 | 123.456, 789
      id | NIF 12345678Z | 12345678
      id | driver's licence no. S123-4567-8901 | 4567, 8901
      id | SSN 123-45-6789 | 6789
      id | SSN 123 45 6789 | 6789
      id | the last four of my SSN are 6789 | 6789
      id | Aadhaar 1234 5678 9012 | 5678, 9012
      id | 주민등록번호 900504-1234567 | 900504, 1234567
      id | my ID number is 7704 | 7704
      id | account number 1234567 | 1234567
      wallet | pay to 0x52908400098527886E0F7030069857D2E4169EE7 | 52908400
      wallet | pay to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq | bc1qar0
      wallet | pay to TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 | TJRab
      wallet | pay to addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3 | addr1qx
      wallet | pay to 0x5290 8400 0985 2788 6E0F 7030 0698 57D2 E416 9EE7 | 2788, 7030
      address | I live at 221B Baker Street | 221B, Baker
      address | I live at 14 Old Mill Rd., Apt 5 | Old Mill
      address | ship it to 1600 Pennsylvania Avenue NW | 1600, Pennsylvania
      address | ich wohne in der Musterstraße 12 | Muster, straße 12
      address | ich wohne Am Alten Markt 5b, Lange Gasse 7 | Lange Gasse
      address | мой адрес: ул. Ленина, д. 5, кв. 12 | Ленина, кв. 12
      address | живу на улице Садовая 17 | Садовая
      address | j'habite 12 rue de la Paix | Paix
      address | vivo en Calle Mayor 5, 3º B | Mayor 5
      address | abito in Via Garibaldi 12 | Garibaldi
      address | moro na Rua Augusta, 100 | Augusta
      address | 住所は東京都千代田区丸の内1-2-3です | 丸の内, 1-2-3
      address | 서울시 강남구 테헤란로 152 | 테헤란로, 152
      address | ul. Długa 5/3 | Długa
      address | send it to P.O. Box 4711 | 4711
      birth | I was born on 4 May 1990 | 1990, 4 May
      birth | DOB: 04/05/1990 | 1990, 04/05
      birth | date of birth 1990-05-04 | 1990
      birth | my birthday is May 4th | May 4
      birth | geboren am 4.5.1990 | 1990, 4.5
      birth | родился 4 мая 1990 года | 1990, 4 мая
      birth | 生年月日: 1990年5月4日 | 1990, 5月4日
      birth | né le 4 mai 1990 | 1990, 4 mai
      birth | fecha de nacimiento: 4/5/1990 | 1990, 4/5
      birth | nato il 4 maggio 1990 | 1990, 4 maggio
      birth | 생년월일 1990.05.04 | 1990, 05.04
      birth | I was born in 1990 | 1990
      """;

  public static List<Particular> all() {
    return ALL.lines().map(line -> line.split("\\|", 3)).map(Particular::of).toList();
  }

  private static Particular of(String[] parts) {
    return new Particular(
        parts[0].strip(),
        parts[1].strip(),
        Arrays.stream(parts[2].split(",")).map(String::strip).toList());
  }

  @Override
  public String toString() {
    return kind + " (" + sentence + ")";
  }
}
