package dev.bonafide.consultation;

import java.util.Arrays;
import java.util.List;

/**
 * Someone with a name in one language, and what others say of them there.
 *
 * @param label as it stands before their words
 * @param secrets what of the name must not be read anywhere, in any of its forms
 * @param said with the name declined, addressed and run on as the language does it
 */
public record Tongue(String language, String label, List<String> secrets, List<String> said) {
  private static final String ALL =
      """
      Arabic | أحمد منصور | أحمد, منصور | اسأل أحمد عن ذلك / التقيت بأحمد أمس / رسالة لأحمد منصور وصلت
      Chinese | 王小明 | 小明, 王小明 | 小明你好，收到了 / 我问过王小明了
      Czech | Pavel Dvořák | Pavel, Pavl, Dvořák | Zeptej se Pavla Dvořáka / Mluvil jsem s Pavlem o tom
      English | Anna Brookfield | Anna, Brookfield | Did Anna's laptop arrive? / ask BROOKFIELD, or anna / That is Brookfields' desk
      Finnish | Mikko Rantala | Mikko, Rantala | Kysy Mikkolta asiasta / Rantalan kone on rikki
      German | Annika Bergmann | Annika, Bergmann | Annikas Vertrag ist da / Bergmanns Rechner auch, frag bergmann
      Greek | Γιώργος Παππάς | Γιώργ, Παππ | Ρώτα τον Γιώργο Παππά / Το γραφείο του Γιώργου είναι εδώ
      Hebrew | דוד אברמוב | דוד, אברמוב | תשאל את דוד על זה / נתתי לדוד אברמוב את הכרטיס
      Hindi | राहुल शर्मा | राहुल, शर्मा | राहुल जी ने कहा था / राहुल शर्मा से पूछो
      Hungarian | László Kerekes | László, Kerekes | Add oda Lászlónak kérlek / Kerekest kérdezd meg
      Japanese | 田中太郎 | 田中, 太郎 | 田中さん、資料を見ました / 太郎さんによろしく / 担当は田中太郎です
      Japanese in katakana | モトキ サトウ | モトキ, サトウ | モトキさん、見ました / サトウ様からです
      Korean | 김민수 | 민수 | 민수씨, 안녕하세요 / 김민수님이 보냈어요 / 어제 민수가 말했어요
      Polish | Marek Nowakowski | Marek, Marka, Markiem, Nowakowsk | Zapytaj Marka Nowakowskiego / Byłem z Markiem w biurze
      Russian | Иван Петров | Иван, Петров | Передайте Ивану Петрову, что всё готово / Видел Ивана вчера / отчёт петрова у меня
      Russian with an honorific | Мотоки | Мотоки | Мотоки-сан, вы на связи? / Спросите у Мотоки
      Thai | สมชาย ใจดี | สมชาย, ใจดี | คุณสมชายส่งมาแล้ว / ถามคุณใจดีหน่อย
      Turkish | Hansel Yılmaz | Hansel, Yılmaz | Hanselin dosyası hazır / Yılmaz'ın notu geldi
      Ukrainian | Олена Коваленко | Олен, Коваленк | Запитайте Олену Коваленко про це / Зустріч з Оленою в середу
      Vietnamese | Nguyễn Văn Minh | Nguyễn, Minh | Hỏi anh Minh nhé / NGUYỄN VĂN MINH đã gửi
      """;

  public static List<Tongue> all() {
    return ALL.lines().map(line -> line.split("\\|", 4)).map(Tongue::of).toList();
  }

  private static Tongue of(String[] parts) {
    return new Tongue(parts[0].strip(), parts[1].strip(), list(parts[2], ","), list(parts[3], "/"));
  }

  private static List<String> list(String joined, String by) {
    return Arrays.stream(joined.split(by)).map(String::strip).toList();
  }

  @Override
  public String toString() {
    return language;
  }
}
