package dev.bonafide.comparison.timeline;

import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.resume.ResumeLine;

/** An entry that names a post, and nothing that leaves days for another. */
final class OnlyPost {
  private static final PhraseSet POST =
      PhraseSet.of(
          """
          engineer|developer|programmer|architect|analyst|administrator|designer|tester|scientist|manager|officer
          accountant|technician|recruiter|nurse|clerk|specialist|coordinator|buyer|planner|editor|sre|devops
          ingenieur|ingenieurin|entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|architekt|architektin
          ingeniero|ingeniera|desarrollador|desarrolladora|programador|programadora|analista|engenheiro|engenheira
          desenvolvedor|desenvolvedora|développeur|développeuse|ingénieur|ingénieure|sviluppatore|sviluppatrice
          ontwikkelaar|utvecklare|programista|inżynier|инженер|разработчик|программист|аналитик|інженер|розробник
          """);

  /** What people do beside a post, or under one employer in several. */
  private static final PhraseSet BESIDE =
      PhraseSet.of(
          """
          half time|(10|12|15|16|18|20|24|25|30|50|60|80) (%|percent|hours)|evenings|weekend|weekends|seasonal|casual
          freelancing|contracting|consultant|consulting|independent|interim|gig|owner|partner|startup|solo|co founded
          adviser|mentor|mentoring|coach|trustee|treasurer|council|committee|association|society|community|voluntary
          volunteering|pro bono|open source|maintainer|contributor|side project|projects|hobby|teacher|tutor|instructor
          trainer|professor|assistant|fellow|fellowship|researcher|studies|thesis|university|college|school|course
          bootcamp|military|army|navy|air force|reserve|reserves|reservist|national service|civil service|conscript
          promoted|promotion|rotation|same employer|same company|client|clients|on behalf of|via|maternity|paternity|sick
          overlap|overlapping|alongside|parallel|teilzeit|freiberuflich|freiberufler|selbständig|gründer|gründerin
          ehrenamt|ehrenamtlich|berater|beraterin|werkvertrag|studium|wehrdienst|zivildienst|elternzeit|dozent|dozentin
          media jornada|tiempo parcial|autónomo|autónoma|por cuenta propia|voluntario|voluntaria|fundador|fundadora
          prácticas|becario|becaria|profesor|profesora|servicio militar|meio período|autônomo|autônoma|estágio|estagiário
          temps partiel|mi temps|indépendant|indépendante|bénévole|fondateur|fondatrice|stage|stagiaire|alternance
          tempo parziale|libero professionista|tirocinio|deeltijd|zzp|vrijwilliger|oprichter|deltid|egenföretagare
          część etatu|staż|działalność|wolontariat|неполный день|фриланс|стажер|стажёр|волонтер|основатель|преподаватель
          по договору|ип|армия|студент|неповний день|фріланс|стажист|викладач|фоп|yarı zamanlı|stajyer|kurucu|magang
          """);

  private OnlyPost() {}

  static boolean isNamedOn(ResumeLine line) {
    return POST.standIn(line.words());
  }

  static boolean isTold(DatedEntry entry) {
    return entry.all().anyMatch(OnlyPost::isNamedOn)
        && !FullTime.isExplained(entry)
        && entry.all().noneMatch(line -> BESIDE.standIn(line.words()));
  }
}
