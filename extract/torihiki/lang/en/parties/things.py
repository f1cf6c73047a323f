"""What stands in capitals where no firm is meant: terms of trades, kinds of goods, tickers, grades of debt, hours of the day."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.parties.cut import Run

__all__ = ["LANDS", "member", "thing"]

LANDS = frozenset(("US", "UK", "EU", "UAE", "Sino", "Anglo", "Franco", "Indo", "Euro", "Afro"))
_KINDS = sieve(r"[A-Z]{2,6}s|A[23][0-9]{2}(?:neo|ceo|XLR|LR|F)?s?")  # several of a kind: SMEs, IPOs, SMRs; airliners
_RATING = re.compile(
    r"(?:AAA|AA|A|BBB|BB|B|CCC|CC)-(?:plus|minus)|(?:Aa|Baa|Ba|Caa|Ca)-?[123]|(?:A|B|P|Prime)-[123]|AAA|Aaa|BBB|Baa|CCC|Caa"
)
_GADGETS = frozenset((
    "SiC", "GaN", "GaAs", "InP", "LiDAR", "iPhone", "iPhones", "iPad", "iPads", "iOS", "iMac", "iCloud", "iTunes", "iPod", "eSIM", "eVTOL",
    "mRNA", "eBook", "eBooks", "CAR-T", "RNAi", "siRNA",
))  # fmt: skip
# what capitals stand for where no firm is meant, by trade
_TERMS = frozenset(word for line in (
    "JST KST EST EDT PST PDT CST CDT GMT BST CET CEST HKT SGT AEST AEDT UTC ET",
    "CEO CFO COO CTO CIO CMO CISO CHRO CPO CRO MD VP SVP EVP HR PR IR QA QC HSE CSR DEI NGO NGOs ESG",
    "IPO IPOs EBITDA EBIT EPS GDP CPI ROI ROE ROCE IRR DCF NAV NPA NPAs FII FIIs DII FPI FPIs FDI GST VAT PAT PBT LBO MBO LTV CAC ARR MRR GMV "
    "TPV ACV AUM CAGR CAPEX FY YoY QoQ KPI KPIs ESOP ESOPs NCD NCDs FCCB ABS MBS CDO CLO CDS OTC QE SOFR LIBOR EURIBOR NII NIM PIPE ICO ICOs "
    "NFT NFTs DeFi CBDC BTC ETH XRP USDT USDC DRHP QIP ADR ADRs GDR GDRs ETF ETFs REIT REITs SPAC SPACs SPV SPVs VC VCs PE LP LPs GP GPs HNI HNIs "
    "HNW UHNW NBFC NBFCs BFSI BNPL UPI ACH KYC AML P&L M&A R&D JV JVs MOU MoU MOUs LOI LoI LOA LoA NDA NDAs SLA SLAs SPA PPA PPAs RFP RFQ EOI FID "
    "EPC BOT PPP PLI SWF SWFs S.W.F HNWI HNWIs ODA",
    "USD EUR GBP JPY CNY RMB CNH HKD TWD KRW INR IDR MYR SGD THB PHP VND AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON TRY RUB UAH KZT ILS AED SAR QAR KWD "
    "BHD OMR EGP ZAR NGN KES GHS MAD BRL MXN ARS CLP COP PEN",
    "GPU GPUs CPU CPUs TPU TPUs NPU NPUs DPU DPUs IPU ASIC ASICs FPGA FPGAs HBM DRAM DRAMs NAND MCU MCUs MPU DSP IGBT IGBTs",
    "AI AGI ML LLM LLMs IT ICT OT IP AR VR XR IoT API APIs SaaS PaaS IaaS SDK ERP CRM HCM SCM PLM MES POS ATM QR NFC RFID GPS HPC CDN VPN DDoS SIEM EDR "
    "XDR IAM GRC CAD CAM CAE EDA CNC OS UI UX PC TV HD UHD HDTV OTT DTH VOD SVOD AVOD IPTV VoIP FM AM CGI VFX DVD VCR USB HDMI SSD HDD PCB PCBs "
    "OLED AMOLED LCD LED LEDs QLED MEMS RF CMOS EUV DUV SoC SoCs SRAM RISC GSM CDMA WCDMA UMTS HSPA LTE RAN FWA WLAN LAN WAN SDN NFV SIM MVNO FTTH "
    "WiFi Wi-Fi RPA",
    "EV EVs HEV PHEV PHEVs BEV BEVs FCEV ICE LCV SUV SUVs MPV ADAS ECU BMS LFP NMC NCA PV CSP BESS HVDC HVAC UPS SMR SMRs LNG LPG CNG LPGs SAF CCS CCUS "
    "DAC GHG FPSO FLNG FSRU VLCC VLCCs TEU UAV UAVs UAS MRO OEM OEMs ODM EMS OSAT BOM",
    "DNA RNA HIV HPV RSV COPD NASH MASH ALS NSCLC CRO CROs CDMO CDMOs CMO MRI CT ICU IVF IVD PCR BLA EUA AAV LNP ADC ADCs GLP-1 PD-1",
    "PVC PTA HDPE LDPE PTFE TDI MDI MEG SBR NPK DAP MOP UAN",
    "B2B B2C B2G D2C DTC FMCG CPG QSR SKU SKUs BPO KPO BPM GCC GCCs MSME MSMEs SME SMEs SMB SMBs MNC MNCs PSU PSUs DIY",
    "FDA SEC DOJ FTC CMA CCI NCLT NCLAT SEBI FCC FERC NRC CFIUS SAMR ACCC FIRB CES MWC GTC WWDC COVID AIDS",
) for word in line.split())  # fmt: skip
_RIC = re.compile(r"[A-Z0-9]{1,5}\.[A-Z]{1,2}")
_BEHIND_FORM = re.compile(r"\b(?:Inc|Corp|Co|Ltd|plc|PLC|AG|SA|NV|SE|LLC)\.? $")
_TICKERS = re.compile(r"\((?:[A-Z]{1,9}, ?|[A-Za-z]{2,9}: ?)?$")


_UNIONS = frozenset(("NATO", "EU", "G7", "G20", "ASEAN", "OECD", "OPEC"))
_MEMBER = sieve(r" (?:member )?(?:states?|countr(?:y|ies)|members?|all(?:y|ies)|nations?|partners?|governments?)(?![a-z])")


def member(name: str, right: str) -> bool:
    """Whether a union of states only says what somebody belongs to: an unnamed NATO state."""
    return name in _UNIONS and _MEMBER.match(right) is not None


def thing(run: Run, scene: Scene) -> bool:
    """Whether the words name a good, several of a kind, or a term, or stand behind a name as its ticker."""
    return (
        (run.text in _TERMS and run.stop == run.end)
        or _KINDS.fullmatch(run.text) is not None
        or (run.stop == run.end and _RATING.fullmatch(run.text) is not None)
        or run.tokens[0] in _GADGETS
        or _bracketed(run, scene)
    )


def _bracketed(run: Run, scene: Scene) -> bool:
    """Whether a word stands in brackets behind a name as its ticker, or beside one: (AMZN, Financials)."""
    left = scene.before(run.start, 14)
    if _RIC.fullmatch(run.text) or (run.text.isupper() and len(run.text) <= 5 and _BEHIND_FORM.search(left)):
        return True  # Norvane, Inc. NRV shares; Norvane NRV.O
    if "(" not in left:
        return False
    found = _TICKERS.search(left)
    return found is not None and (
        len(found.group()) > 1 or (run.text.isupper() and len(run.text) <= 5 and scene.text[run.stop : run.stop + 1] in ",.:)")
    )
