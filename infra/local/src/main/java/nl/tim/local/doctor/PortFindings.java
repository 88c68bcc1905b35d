package nl.tim.local.doctor;

import java.util.ArrayList;
import java.util.List;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;

/** Whether every part has its ports, or could have them. */
final class PortFindings {

    private PortFindings() {}

    static List<Finding> of(Stack stack) {
        List<Finding> findings = new ArrayList<>();
        for (PartProcess process : stack.processes()) {
            boolean runs = process.running().isPresent();
            process.part().ports().forEach(port -> findings.add(finding(process, port, runs)));
        }
        return findings;
    }

    private static Finding finding(PartProcess process, Port port, boolean runs) {
        String who = "port " + port.number();
        String what = process.part().name() + " " + port.use();
        if (runs) {
            return Finding.ok(who, what + ", in use by it");
        }
        return Ports.isFree(port)
                ? Finding.ok(who, what + ", free")
                : Finding.fail(who, what + ", taken by something else; stop that, or set " + port.variable());
    }
}
