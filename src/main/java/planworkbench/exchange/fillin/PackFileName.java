package planworkbench.exchange.fillin;

import planworkbench.text.FileName;
import planworkbench.text.Messages;

/// What the file of a pack is called: 填报表_2023_区商务局_第1次.xlsx.
final class PackFileName {

    private PackFileName() {}

    static String of(FillInPack pack, String department, Messages messages) {
        return messages.get("pack.file", Integer.toString(pack.year()), FileName.safe(department),
                Integer.toString(pack.round())) + ".xlsx";
    }
}
