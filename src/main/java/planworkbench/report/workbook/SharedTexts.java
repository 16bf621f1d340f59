package planworkbench.report.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The texts that the cells of a workbook share. POI writes each one as XML to see whether it is there already; that of most cells is.
final class SharedTexts extends SharedStringsTable {

    private final Map<String, Integer> places = new HashMap<>();

    static XSSFWorkbook newWorkbook() {
        return new XSSFWorkbook(new XSSFFactory() {
            @Override
            public POIXMLDocumentPart newDocumentPart(POIXMLRelation kind) {
                return kind.equals(XSSFRelation.SHARED_STRINGS) ? new SharedTexts() : super.newDocumentPart(kind);
            }
        });
    }

    @Override
    public int addSharedStringItem(RichTextString text) {
        if (text.numFormattingRuns() > 0) {
            return super.addSharedStringItem(text);
        }
        Integer place = places.get(text.getString());
        if (place == null) {
            place = super.addSharedStringItem(text);
            places.put(text.getString(), place);
        } else {
            count++;
        }
        return place;
    }
}
