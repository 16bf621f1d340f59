package planworkbench.report.composition;

import planworkbench.report.document.ChapterKind;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Numbers headings, tables and charts through a whole document: 一、（一）1. in Chinese, 1. 1.1 1.1.1 in English; annexes by themselves.
final class Numbering {

    private static final String DIGITS = "零一二三四五六七八九";

    private final Messages messages;
    private int chapters;
    private int annexes;
    private String current = "";
    private int sections;
    private int items;
    private int tables;
    private int charts;

    Numbering(Messages messages) {
        this.messages = messages;
    }

    String chapter(ChapterKind kind) {
        sections = 0;
        items = 0;
        if (kind.isAnnex()) {
            annexes++;
            current = messages.get("compose.number.annex.short", Integer.toString(annexes));
            return messages.get("compose.number.annex", Integer.toString(annexes));
        }
        chapters++;
        current = Integer.toString(chapters);
        return messages.get("compose.number.chapter", written(chapters));
    }

    String section() {
        sections++;
        items = 0;
        return messages.get("compose.number.section", isChinese() ? chinese(sections) : current + "." + sections);
    }

    String item() {
        items++;
        return messages.get("compose.number.item",
                isChinese() ? Integer.toString(items) : current + "." + sections + "." + items);
    }

    /// The number that the next table gets.
    int nextTable() {
        return tables + 1;
    }

    String table(String caption) {
        tables++;
        return messages.get("compose.number.table", Integer.toString(tables), caption);
    }

    String chart(String caption) {
        charts++;
        return messages.get("compose.number.chart", Integer.toString(charts), caption);
    }

    private String written(int number) {
        return isChinese() ? chinese(number) : Integer.toString(number);
    }

    private boolean isChinese() {
        return messages.language() == Language.ZH;
    }

    /// From 1 to 99.
    static String chinese(int number) {
        int tens = number / 10;
        int units = number % 10;
        String end = units == 0 ? "" : String.valueOf(DIGITS.charAt(units));
        if (tens == 0) {
            return end;
        }
        return (tens == 1 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十" + end;
    }
}
