package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each date of a text does, with a view to its neighbours. */
final class DateRoles {
  /** "as amended at 85 FR 23459, Apr. 28, 2020; 86 FR 4865, ": all that follow are amendments. */
  private static final Pattern AMENDED_AT =
      Pattern.compile(
          "(?:[Aa]s amended|[Rr]edesignated(?: and amended)?|[Aa]mended) (?:at|by) "
              + "(?:\\d{1,3} FR [\\d,]{1,7}(?:, [^;\\]]{6,20})?[;,] ?(?:and )?){0,40}"
              + "\\d{1,3} FR [\\d,]{1,7} ?[,(] ?$");

  /** Behind the page of a gazette: 90 FR 37999 (August 6, 2025); OJ L 206, 11.6.2021. */
  private static final Pattern CITED_AT =
      Pattern.compile(
          "(?:\\b(?:FR|Fed\\. ?Reg\\.|Stat\\.) [\\d,]{1,7}|\\bOJ,? [LC],? ?[\\d/A-Z]{0,10}) ?(?:[,，(（]| of)? ?$");

  /** "the Convention on Kites, signed at Bern on": the day is part of how a treaty is cited. */
  private static final Pattern TREATY_SIGNED =
      Pattern.compile(
          "\\b(?:Treaty|Convention|Protocol|Agreement)\\b[^.;]{0,200}"
              + "\\b(?:signed|done|concluded|opened for signature)\\b[^.;]{0,60}$");

  private static final Pattern CONSULTATION =
      Pattern.compile(
          "(?i)\\b(?:comment(?:ing|s)?|consultation|feedback|deadline|call for evidence|due date)(?: period| window| phase)?\\b[^.;]{0,120}$"
              + "|(?:意见|反馈|评论|报名|申报|申请|提交|报送|登记|投标|缴纳|补办|补报|受理|统计|数据)[^。；，]{0,12}$");

  /** "from 3 May 2024 and, for contracts concluded before that day, from 3 June 2024" */
  private static final Pattern SAME_VERB =
      Pattern.compile(
          ",? (?:and|but),? (?:for|as regards|as for|in respect of|with respect to) [^;.]{1,80}, (?:from|on|as of|until) ");

  /** The words between two dates of one sentence. */
  private static final Pattern NO_STOP = Pattern.compile("[^。；;.\\n]*");

  private static final int ELLIPSIS = 30;

  private static final int REACH = 1200;

  private static final Pattern MOVED_TO =
      Pattern.compile(",? ?(?:back |forward |out |on )?(?:to|until) ");

  private DateRoles() {}

  /**
   * The roles in the order of the dates.
   *
   * @param coordinated what stands between dates that do the same
   */
  static List<DateRole> of(String text, List<CalendarDate> dates, Pattern coordinated) {
    List<Optional<DateRole>> own = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      int from = i == 0 ? 0 : dates.get(i - 1).span().end();
      int to = i + 1 == dates.size() ? text.length() : dates.get(i + 1).span().start();
      own.add(
          i > 0 && isMovedTo(text, dates.get(i - 1).span(), dates.get(i).span())
              ? Optional.of(DateRole.DELAYED)
              : roleOf(text, dates.get(i).span(), from, to));
    }
    for (int i = 1; i < dates.size(); i++) {
      if (own.get(i).isEmpty() && isBeside(text, dates, i, coordinated)) {
        own.set(i, own.get(i - 1));
      }
    }
    for (int i = dates.size() - 2; i >= 0; i--) {
      if (own.get(i).isEmpty() && isBeside(text, dates, i + 1, coordinated)) {
        own.set(i, own.get(i + 1));
      }
    }
    for (int i = 1; i < dates.size(); i++) {
      if (own.get(i).isEmpty() && isOfOneSentence(text, dates, i)) {
        own.set(i, own.get(i - 1));
      }
    }
    for (int i = 1; i < dates.size(); i++) {
      int start = dates.get(i - 1).span().end();
      if (SAME_VERB.matcher(text.substring(start, dates.get(i).span().start())).matches()) {
        own.set(i, own.get(i - 1));
      }
    }
    return own.stream().map(role -> role.orElse(DateRole.OTHER)).toList();
  }

  /** "from 3 May 2024 (back) to 3 June 2024" behind a verb of moving. */
  private static boolean isMovedTo(String text, Span before, Span date) {
    int from = Math.max(0, before.start() - DateReader.MOVE_REACH);
    return MOVED_TO.matcher(text.substring(before.end(), date.start())).matches()
        && DateReader.MOVED_FROM.matcher(text.substring(from, before.start())).find();
  }

  /** 第一阶段2024年7月1日，第二阶段2025年1月1日: what has no verb of its own goes with the one before. */
  private static boolean isOfOneSentence(String text, List<CalendarDate> dates, int second) {
    int start = dates.get(second - 1).span().end();
    int end = dates.get(second).span().start();
    return end - start <= ELLIPSIS && NO_STOP.matcher(text.substring(start, end)).matches();
  }

  private static boolean isBeside(
      String text, List<CalendarDate> dates, int second, Pattern coordinated) {
    int start = dates.get(second - 1).span().end();
    int end = dates.get(second).span().start();
    return coordinated.matcher(text.substring(start, end)).matches();
  }

  /** A period for comments that closes is a deadline, not the end of a rule. */
  private static boolean endsAConsultation(String before, DateRole role) {
    return (role == DateRole.EXPIRES || role == DateRole.DELAYED)
        && CONSULTATION.matcher(before).find();
  }

  private static Optional<DateRole> roleOf(String text, Span date, int from, int to) {
    String before = text.substring(Math.max(0, date.start() - REACH), date.start());
    if (before.contains(" FR ") && AMENDED_AT.matcher(before).find()) {
      return Optional.of(DateRole.AMENDED);
    }
    return CITED_AT.matcher(before).find() || TREATY_SIGNED.matcher(before).find()
        ? Optional.of(DateRole.CITED)
        : Cues.roleOf(text, date, from, to)
            .map(role -> endsAConsultation(before, role) ? DateRole.OTHER : role);
  }
}
