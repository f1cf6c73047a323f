"""States as English news names them: by ISO 3166-1 alpha-2 code, adjective, name, and the capital that their governments are called by."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["FURTHER", "NATIONS", "PEOPLES", "Nation"]


class Nation(NamedTuple):
    """One row."""

    code: str
    adjective: str
    name: str
    capital: str


NATIONS: tuple[Nation, ...] = tuple(Nation(*row) for row in (
    ("US", "U.S.", "United States", "Washington"), ("JP", "Japanese", "Japan", "Tokyo"), ("CN", "Chinese", "China", "Beijing"),
    ("DE", "German", "Germany", "Berlin"), ("FR", "French", "France", "Paris"), ("GB", "British", "Britain", "London"),
    ("IT", "Italian", "Italy", "Rome"), ("ES", "Spanish", "Spain", "Madrid"), ("NL", "Dutch", "Netherlands", "The Hague"),
    ("SE", "Swedish", "Sweden", "Stockholm"), ("NO", "Norwegian", "Norway", "Oslo"), ("DK", "Danish", "Denmark", "Copenhagen"),
    ("FI", "Finnish", "Finland", "Helsinki"), ("PL", "Polish", "Poland", "Warsaw"), ("CZ", "Czech", "Czech Republic", "Prague"),
    ("AT", "Austrian", "Austria", "Vienna"), ("BE", "Belgian", "Belgium", "Brussels"), ("CH", "Swiss", "Switzerland", "Bern"),
    ("IE", "Irish", "Ireland", "Dublin"), ("PT", "Portuguese", "Portugal", "Lisbon"), ("KR", "South Korean", "South Korea", "Seoul"),
    ("TW", "Taiwanese", "Taiwan", "Taipei"), ("IN", "Indian", "India", "New Delhi"), ("SG", "Singaporean", "Singapore", "Singapore"),
    ("MY", "Malaysian", "Malaysia", "Putrajaya"), ("ID", "Indonesian", "Indonesia", "Jakarta"),
    ("AU", "Australian", "Australia", "Canberra"), ("CA", "Canadian", "Canada", "Ottawa"), ("MX", "Mexican", "Mexico", "Mexico City"),
    ("BR", "Brazilian", "Brazil", "Brasilia"), ("SA", "Saudi", "Saudi Arabia", "Riyadh"),
    ("AE", "Emirati", "United Arab Emirates", "Abu Dhabi"), ("IL", "Israeli", "Israel", "Jerusalem"),
    ("TR", "Turkish", "Turkey", "Ankara"), ("RU", "Russian", "Russia", "Moscow"), ("UA", "Ukrainian", "Ukraine", "Kyiv"),
    ("VN", "Vietnamese", "Vietnam", "Hanoi"), ("TH", "Thai", "Thailand", "Bangkok"), ("PH", "Philippine", "Philippines", "Manila"),
    ("GR", "Greek", "Greece", "Athens"), ("HU", "Hungarian", "Hungary", "Budapest"), ("RO", "Romanian", "Romania", "Bucharest"),
    ("BG", "Bulgarian", "Bulgaria", "Sofia"), ("SK", "Slovak", "Slovakia", "Bratislava"), ("SI", "Slovenian", "Slovenia", "Ljubljana"),
    ("HR", "Croatian", "Croatia", "Zagreb"), ("RS", "Serbian", "Serbia", "Belgrade"), ("IS", "Icelandic", "Iceland", "Reykjavik"),
    ("EE", "Estonian", "Estonia", "Tallinn"), ("LV", "Latvian", "Latvia", "Riga"), ("LT", "Lithuanian", "Lithuania", "Vilnius"),
    ("NZ", "New Zealand", "New Zealand", "Wellington"), ("ZA", "South African", "South Africa", "Pretoria"), ("EG", "Egyptian", "Egypt", "Cairo"),
    ("NG", "Nigerian", "Nigeria", "Abuja"), ("KE", "Kenyan", "Kenya", "Nairobi"), ("GH", "Ghanaian", "Ghana", "Accra"), ("MA", "Moroccan", "Morocco", "Rabat"),
    ("DZ", "Algerian", "Algeria", "Algiers"), ("AO", "Angolan", "Angola", "Luanda"), ("ET", "Ethiopian", "Ethiopia", "Addis Ababa"), ("ZM", "Zambian", "Zambia", "Lusaka"),
    ("CL", "Chilean", "Chile", "Santiago"), ("AR", "Argentine", "Argentina", "Buenos Aires"), ("CO", "Colombian", "Colombia", "Bogota"),
    ("PE", "Peruvian", "Peru", "Lima"), ("VE", "Venezuelan", "Venezuela", "Caracas"), ("EC", "Ecuadorean", "Ecuador", "Quito"),
    ("QA", "Qatari", "Qatar", "Doha"), ("KW", "Kuwaiti", "Kuwait", "Kuwait City"), ("OM", "Omani", "Oman", "Muscat"), ("BH", "Bahraini", "Bahrain", "Manama"),
    ("IQ", "Iraqi", "Iraq", "Baghdad"), ("IR", "Iranian", "Iran", "Tehran"), ("PK", "Pakistani", "Pakistan", "Islamabad"), ("BD", "Bangladeshi", "Bangladesh", "Dhaka"),
    ("LK", "Sri Lankan", "Sri Lanka", "Colombo"), ("KZ", "Kazakh", "Kazakhstan", "Astana"), ("UZ", "Uzbek", "Uzbekistan", "Tashkent"), ("AZ", "Azerbaijani", "Azerbaijan", "Baku"),
    ("MN", "Mongolian", "Mongolia", "Ulaanbaatar"), ("CY", "Cypriot", "Cyprus", "Nicosia"), ("LU", "Luxembourg", "Luxembourg", "Luxembourg"),
))  # fmt: skip
# adjective → name of further states that borrow from abroad, or deal there by themselves, as news has named them since 1980
FURTHER = {
    "Afghan": "Afghanistan", "Albanian": "Albania", "Algerian": "Algeria", "Angolan": "Angola", "Argentine": "Argentina", "Argentinian": "Argentina", "Armenian": "Armenia",
    "Azerbaijani": "Azerbaijan", "Azeri": "Azerbaijan", "Bahraini": "Bahrain", "Bangladeshi": "Bangladesh", "Barbadian": "Barbados", "Belarusian": "Belarus", "Beninese": "Benin",
    "Bolivian": "Bolivia", "Bosnian": "Bosnia", "Botswanan": "Botswana", "Bulgarian": "Bulgaria", "Burmese": "Burma", "Cambodian": "Cambodia", "Cameroonian": "Cameroon", "Chadian": "Chad",
    "Chilean": "Chile", "Colombian": "Colombia", "Congolese": "Congo", "Costa Rican": "Costa Rica", "Croatian": "Croatia", "Cuban": "Cuba", "Cypriot": "Cyprus", "Czechoslovak": "Czechoslovakia",
    "Dominican": "Dominican Republic", "East German": "East Germany", "Ecuadorean": "Ecuador", "Ecuadorian": "Ecuador", "Egyptian": "Egypt", "Estonian": "Estonia", "Ethiopian": "Ethiopia",
    "Fijian": "Fiji", "Gabonese": "Gabon", "Gambian": "Gambia", "Ghanaian": "Ghana", "Greek": "Greece", "Guatemalan": "Guatemala", "Guinean": "Guinea", "Guyanese": "Guyana",
    "Haitian": "Haiti", "Honduran": "Honduras", "Hungarian": "Hungary", "Icelandic": "Iceland", "Iranian": "Iran", "Iraqi": "Iraq", "Ivorian": "Ivory Coast", "Jamaican": "Jamaica",
    "Jordanian": "Jordan", "Kazakh": "Kazakhstan", "Kenyan": "Kenya", "Kuwaiti": "Kuwait", "Kyrgyz": "Kyrgyzstan", "Laotian": "Laos", "Latvian": "Latvia", "Lebanese": "Lebanon",
    "Liberian": "Liberia", "Libyan": "Libya", "Lithuanian": "Lithuania", "Macedonian": "Macedonia", "Malagasy": "Madagascar", "Malawian": "Malawi", "Malian": "Mali", "Maltese": "Malta",
    "Mauritanian": "Mauritania", "Mauritian": "Mauritius", "Moldovan": "Moldova", "Mongolian": "Mongolia", "Moroccan": "Morocco", "Mozambican": "Mozambique", "Namibian": "Namibia",
    "Nepalese": "Nepal", "New Zealand": "New Zealand", "Nicaraguan": "Nicaragua", "Nigerian": "Nigeria", "North Korean": "North Korea", "Omani": "Oman", "Pakistani": "Pakistan",
    "Panamanian": "Panama", "Paraguayan": "Paraguay", "Peruvian": "Peru", "Qatari": "Qatar", "Romanian": "Romania", "Rwandan": "Rwanda", "Salvadoran": "El Salvador", "Senegalese": "Senegal",
    "Serbian": "Serbia", "Slovak": "Slovakia", "Slovenian": "Slovenia", "Somali": "Somalia", "South African": "South Africa", "Soviet": "Soviet Union", "Sri Lankan": "Sri Lanka",
    "Sudanese": "Sudan", "Surinamese": "Suriname", "Syrian": "Syria", "Tajik": "Tajikistan", "Tanzanian": "Tanzania", "Togolese": "Togo", "Tunisian": "Tunisia", "Turkmen": "Turkmenistan",
    "Ugandan": "Uganda", "Uruguayan": "Uruguay", "Uzbek": "Uzbekistan", "Venezuelan": "Venezuela", "West German": "West Germany", "Yemeni": "Yemen", "Yugoslav": "Yugoslavia",
    "Zairean": "Zaire", "Zambian": "Zambia", "Zimbabwean": "Zimbabwe",
}  # fmt: skip
# who lives there, by the same code
PEOPLES = {
    "Americans": "US", "Britons": "GB", "Brits": "GB", "Germans": "DE", "Italians": "IT", "Spaniards": "ES", "Swedes": "SE", "Danes": "DK", "Finns": "FI", "Norwegians": "NO",
    "Poles": "PL", "Czechs": "CZ", "Austrians": "AT", "Belgians": "BE", "Canadians": "CA", "Mexicans": "MX", "Brazilians": "BR", "Russians": "RU", "Ukrainians": "UA", "Turks": "TR",
    "Greeks": "GR", "Hungarians": "HU", "Israelis": "IL", "Saudis": "SA", "Emiratis": "AE", "Qataris": "QA", "Kuwaitis": "KW", "Indians": "IN", "Koreans": "KR", "South Koreans": "KR",
    "Australians": "AU", "Malaysians": "MY", "Indonesians": "ID", "Thais": "TH", "Singaporeans": "SG", "Chileans": "CL", "Kiwis": "NZ", "New Zealanders": "NZ",
}  # fmt: skip
