package dev.bonafide.reading.resume;

import dev.bonafide.reading.turn.SpacedLetters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the lines under a heading of a résumé tell of. */
enum ResumeSection {
  /** Before the first heading. */
  HEAD(""),
  CONTACT("contact|contact info|contact information|kontakt|contacto|coordonnées|contato"),
  WORK(
      "experience|work experience|professional experience|relevant experience|employment"
          + "|employment history|work history|career history|positions|internships|volunteer"
          + "|volunteering|volunteer work|volunteer experience|leadership|leadership experience"
          + "|involvement|on campus involvement|campus involvement|activities"
          + "|extracurricular activities|berufserfahrung|ehrenamt|experiencia"
          + "|experiencia laboral|experiencia profesional|expérience"
          + "|expérience professionnelle|expériences|experiência"
          + "|experiência profissional|опыт работы|esperienza|esperienza professionale"
          + "|esperienze professionali|werkervaring|doświadczenie|doświadczenie zawodowe"
          + "|iş deneyimi|досвід роботи|工作经历|工作经验|職歴|職務経歴|경력|경력사항"),
  EDUCATION(
      "education|education and training|academic background|academic history|ausbildung|bildung"
          + "|educación|formación|formation|formação|formação acadêmica|образование|istruzione"
          + "|istruzione e formazione|opleiding|opleidingen|wykształcenie|eğitim|освіта|教育经历"
          + "|教育背景|学歴|학력"),
  LANGUAGES(
      "languages|language skills|spoken languages|sprachen|sprachkenntnisse|idiomas|langues"
          + "|línguas|lingue|talen|языки"),
  SUMMARY(
      "summary|professional summary|career summary|profile|about|about me|objective"
          + "|zusammenfassung|resumen|extracto|résumé|resumo"),
  OTHER(
      "skills|top skills|technical skills|key skills|core skills|kenntnisse|compétences"
          + "|principales compétences|aptitudes|aptitudes principales|principais competências"
          + "|top-kenntnisse|projects|project|personal projects|certifications|certificates"
          + "|licenses & certifications|awards|honors|honours|honors-awards|honors & awards"
          + "|honors/awards|honors and awards|awards and honors|achievements|publications|patents"
          + "|references|interests|hobbies|courses|coursework|tools|technologies");

  private static final int LONGEST = 40;
  private static final List<String> OF_WORK = List.of(" experience", " employment", " involvement");

  private final String headings;

  ResumeSection(String headings) {
    this.headings = "|" + headings + "|";
  }

  /** The section that a line is the heading of. */
  static Optional<ResumeSection> headedBy(String written) {
    String line = written.length() > 2 * LONGEST ? written : SpacedLetters.closed(written);
    if (line.length() > LONGEST || line.isBlank()) {
      return Optional.empty();
    }
    String words = trimmed(line).toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(section -> section.headings.contains("|" + words + "|"))
        .findFirst()
        .or(() -> isOfWork(line, words) ? Optional.of(WORK) : Optional.empty());
  }

  /** {@code OTHER RELEVANT EXPERIENCE}: in capitals, so that no sentence is taken for it. */
  private static boolean isOfWork(String line, String words) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && OF_WORK.stream().anyMatch(words::endsWith);
  }

  private static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
